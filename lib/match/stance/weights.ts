import type { WrittenModel } from './stance-model.ts';

/**
 * Written by `npm run train:stance`; not by hand. Ten-fold cross-validation by claim, mean and
 * spread over the dealings:
 *
 * accuracy   0.7801 ± 0.0017
 * macro F1   0.7820 ± 0.0020
 * log loss   0.5700 ± 0.0027
 * is \ said asserts  denies reports   prec.  recall
 * asserts       576      14      80   0.772  0.859
 * denies         21     195      28   0.846  0.801
 * reports       149      21     339   0.759  0.666
 */
export const WRITTEN: WrittenModel = {
  trees: `
vague:any refutation number.extra negation.odd open:beside against:any future.beside length attributed:any asks attributed:claim negation.beside against:after attributed:after vague:before refutation.before question.after ending.source asks&question.first negation straight question.before against:inside against:beside claimLength open:any future end.refutation asks.last passageCoverage future.after ending.refutation saying.claim loose saying.missing denial.inside open:before refutation.after question against:before source vague:beside capitals.some refutation.last refutation.beside titleCase open:claim negation.inside claiming loose.after parts claimCoverage denial.beside asks&question claiming.beside possibility possibility&question against:first open:2 hearsay intention.claim question.beside future.both negation.before attributed:before saying open:inside evidence.both possibility.beside order possibility.claim evidence.before colon denial attributed:last hearsay.beside ending.saying negation&question number.conflict end.plain question.both intention.missing authority.both negation.2 confirmation source.end saying.last future.inside hearsay.inside possibility.inside confirmation.claim authority.claim attributed:2 loose.before future.missing question.missing against:last evidence negation.loose evidence.claim saying.beside question.claim future.claim rumour saying.after attributed:inside evidence.beside negation.claim confirmation.after vague:after intention number.agree authority.after expectation.beside platform colon.restShort colon.headAligned confirmation.missing question.first refutation&question contrast doubt negation.missing confirmation.both checking against:claim attributed:beside negation.odd.claim future&question open:last colon.speaker.none belief intention.inside authority contrast.after open:after confirmation.before correction ending.future end.question evidence.first end.future asks.notLast number.missing colon.restAligned confirmation.beside evidence.after vague:claim question.inside possibility.after colon.headPlain attributed:first end.negation evidence.missing negation.both
-849 -1557 -1017
F0 500 F1 500 40 -74 F2 500 -79 -25
F1 500 F3 500 -43 110 177
F0 500 F3 500 -19 -70 F1 500 100 -31
F4 500 F5 500 45 -66 F6 500 -69 -13
F5 500 F7 267 -23 -50 168
F4 500 F8 500 -40 29 F5 500 101 -37
F0 500 F9 500 30 -66 F10 500 -76 -23
F11 500 F12 500 -37 125 171
F0 500 F9 500 -32 80 F12 500 85 -33
F13 500 F14 500 16 -65 F7 600 -62 -2
F15 500 F16 500 -14 28 94
F17 500 F18 500 -11 72 83
F0 500 F19 500 23 -62 -66
F20 500 F19 500 -35 148 140
F0 500 F21 500 -23 25 F22 500 65 -59
F4 500 F23 500 30 -61 F24 467 -65 -3
F23 500 F3 500 -46 87 134
F4 500 F9 500 -31 58 F23 500 75 -46
F25 500 F9 500 33 -55 F26 500 -44 1
F27 500 F7 267 18 -21 79
F25 500 F28 500 -39 82 F29 167 -14 53
F4 500 F11 500 23 -53 F30 500 -54 1
F11 500 F31 500 -28 119 120
F4 500 F29 333 7 -26 F31 500 54 -46
F0 500 F23 500 23 -58 F32 500 -62 19
F23 500 F20 500 -29 102 F33 500 123 24
F0 500 F34 500 -18 45 F23 500 52 -49
F24 433 F4 500 -5 -56 F4 500 52 3
F11 500 F35 500 -20 108 122
F4 500 F18 500 -20 81 F24 467 51 -13
F36 500 F37 500 14 -58 F38 500 -57 -18
F37 500 F39 500 -22 88 100
F36 500 F18 500 -13 61 F39 500 54 -8
F24 433 F19 500 -8 -69 F40 500 47 -27
F19 500 F12 500 -36 89 F24 433 107 31
F24 433 F12 500 16 -46 F40 500 -27 18
F0 500 F5 500 20 -53 F24 533 -63 5
F5 500 F19 500 -52 97 F24 467 105 31
F4 500 F0 500 -18 38 F5 500 54 -38
F24 433 F41 500 -13 -59 F28 500 39 -41
F20 500 F24 233 34 -20 88
F28 500 F41 500 -12 28 72
F8 500 F9 500 16 -54 F42 500 -41 10
F43 500 F44 500 -15 50 68
F9 500 F8 500 -14 25 F45 500 67 24
F23 500 F8 500 15 -29 -59
F23 500 F11 500 -32 97 F33 500 91 16
F3 500 F23 500 9 -33 -59
F5 500 F28 500 11 -61 F46 500 -56 -15
F5 500 F47 500 -40 83 F48 500 75 24
F28 500 F5 500 4 -37 81
F5 500 F4 500 23 -30 F49 450 -61 -13
F5 500 F11 500 -46 92 F50 125 83 36
F4 500 F50 125 -23 11 F5 500 43 -46
F23 500 F11 500 13 -51 -47
F11 500 F23 500 -33 60 86
F28 500 F19 500 -4 -47 F7 433 72 19
F8 500 F51 889 17 -30 F51 600 -14 -53
F43 500 F52 500 -6 58 67
F53 500 F8 500 -17 18 54
F0 500 F19 500 11 -44 F54 500 -49 -21
F23 500 F19 500 -25 73 F49 450 75 12
F0 500 F55 500 -14 43 F1 500 38 -41
F25 500 F9 500 18 -52 F56 500 -35 16
F23 500 F20 500 -21 68 F57 500 60 17
F25 500 F9 500 -24 45 F23 500 36 -40
F28 500 F23 500 7 -36 -56
F23 500 F31 500 -18 55 F7 467 55 5
F28 500 F58 500 -7 50 60
F8 500 F28 500 9 -64 F26 500 -36 1
F11 500 F35 500 -15 69 63
F28 500 F59 500 -4 38 50
F25 500 F9 500 11 -40 F60 500 -32 38
F12 500 F11 500 -27 70 F33 567 70 12
F25 500 F9 500 -15 34 F12 500 29 -31
F24 433 F61 500 -5 -45 F36 500 28 -9
F20 500 F19 500 -30 63 66
F28 500 F36 500 -8 36 67
F24 433 F8 500 -10 -46 F62 500 38 -1
F3 500 F20 500 -26 47 F24 467 85 0
F24 433 F3 500 18 -36 F62 500 -31 8
F28 500 F25 500 14 -17 -53
F12 500 F63 500 -15 46 57
F28 500 F25 500 -19 14 62
F20 500 F64 500 5 -41 -50
F20 500 F22 500 -15 58 52
F65 500 F66 500 -9 24 F7 467 47 -13
F11 500 F41 500 3 -38 -53
F11 500 F37 500 -16 50 71
F28 500 F55 500 -5 37 50
F13 500 F28 500 5 -46 F33 367 -57 -6
F3 500 F22 500 -18 64 F33 233 72 8
F3 500 F28 500 1 51 F38 500 -47 -7
F24 333 F4 500 -13 -50 F5 500 25 -22
F5 500 F19 500 -40 61 F45 500 32 69
F5 500 F24 433 14 -27 F45 500 -12 -55
F5 500 F19 500 7 -47 F49 450 -50 -12
F5 500 F3 500 -36 55 F49 450 61 11
F67 500 F68 500 -7 41 F26 500 42 -21
F24 433 F69 866 2 -25 F70 500 22 -36
F11 500 F52 500 -17 59 F49 150 66 14
F69 866 F55 500 -19 34 F71 500 23 -32
F40 500 F4 500 7 -18 -45
F52 500 F11 500 -9 39 54
F72 500 F66 500 -13 17 F42 500 31 -9
F0 500 F20 500 6 -41 F54 500 -33 -4
F20 500 F73 500 -18 51 50
F74 500 F75 500 -4 39 F76 500 14 58
F9 500 F13 500 2 -32 -42
F73 500 F77 500 -7 36 47
F9 500 F78 500 -2 44 44
F79 500 F23 500 7 -28 F80 500 -45 13
F23 500 F47 500 -19 46 F49 350 49 2
F79 500 F23 500 -1 -32 F80 500 36 -11
F81 500 F68 500 -3 -43 40
F47 500 F1 500 -12 32 49
F68 500 F72 500 -4 19 F7 433 51 0
F6 500 F82 500 -10 46 F62 500 35 -5
F23 500 F83 500 -7 50 F49 350 44 -6
F28 500 F75 500 -7 36 55
F24 333 F84 500 -23 26 F8 500 24 -18
F12 500 F63 500 -12 47 44
F9 500 F85 500 -8 45 F24 333 44 14
F86 500 F87 500 3 45 -46
F63 500 F31 500 -6 41 46
F88 500 F18 500 -11 42 44
F26 500 F5 500 -3 -39 32
F5 500 F3 500 -33 47 F7 433 58 4
F89 500 F65 500 -7 33 47
F90 500 F91 500 -8 37 54
F19 500 F31 500 -10 40 46
F90 500 F66 500 -2 21 -50
F20 500 F82 500 -2 43 -43
F20 500 F49 150 1 -16 32
F28 500 F36 500 -3 29 F49 150 45 10
F92 500 F84 500 0 39 -47
F3 500 F23 500 -28 32 33
F3 500 F60 500 8 -25 F80 500 -47 0
F64 500 F74 500 4 -39 -39
F23 500 F31 500 -14 30 F93 50 45 6
F64 500 F74 500 -4 34 F93 350 47 12
F4 500 F9 500 11 -28 F94 500 -17 -38
F5 500 F63 500 -18 34 F57 500 40 -9
F4 500 F9 500 -12 19 F5 500 26 -18
F7 433 F29 308 -31 -6 F29 385 -6 29
F11 500 F20 500 -9 39 48
F9 500 F29 308 15 -7 F29 571 14 43
F8 500 F95 500 -5 16 F66 500 -30 6
F96 500 F95 500 7 -18 41
F86 500 F66 500 -6 16 44
F38 500 F0 500 13 -19 F97 500 -28 17
F5 500 F98 500 -24 38 F93 50 37 2
F9 500 F68 500 -7 25 26
F24 433 F4 500 -9 -39 F5 500 25 -20
F5 500 F19 500 -28 33 F50 125 45 -4
F69 938 F99 500 -15 14 F84 500 16 -31
F51 714 F69 845 9 -8 F72 500 -16 -38
F19 500 F20 500 -11 40 F49 150 53 4
F28 500 F100 500 -2 30 40
F92 500 F26 500 -1 25 -50
F26 500 F11 500 2 42 -39
F74 500 F90 500 -1 -35 29
F64 500 F9 500 6 -26 F50 125 -14 -41
F19 500 F43 500 -11 31 39
F19 500 F50 125 -5 23 -39
F61 500 F0 500 7 -21 F101 500 -30 0
F22 500 F33 433 11 -17 40
F61 500 F32 500 -11 37 F33 500 3 41
F91 500 F9 500 2 -35 F102 500 46 11
F3 500 F5 500 -32 24 F51 625 18 77
F28 500 F3 500 -2 -45 45
F24 333 F3 500 -11 -59 F82 500 16 63
F5 500 F3 500 -27 43 F29 273 -5 45
F24 333 F25 500 -4 22 F103 500 -18 20
F0 500 F104 500 6 -32 F105 500 -39 13
F11 500 F20 500 -10 21 F29 625 15 41
F46 500 F0 500 -2 25 F70 500 -38 22
F24 433 F61 500 -8 -44 F6 500 33 -20
F24 467 F24 233 45 8 F24 533 -9 -37
F24 433 F61 500 -1 32 F102 500 -28 0
F24 433 F102 500 -6 -31 F51 364 -3 24
F24 233 F101 500 16 45 F11 500 -18 30
F11 500 F102 500 1 21 -40
F24 333 F84 500 -22 19 F65 500 11 -24
F24 333 F24 233 37 6 F52 500 -25 45
F71 500 F22 500 8 -30 F106 500 -3 -41
F90 500 F41 500 -2 -28 46
F3 500 F45 500 -19 10 28
F90 500 F45 500 12 -7 -37
F91 500 F23 500 -1 -34 F107 500 45 9
F33 433 F91 500 12 -29 F97 500 -31 5
F108 500 F94 500 -2 19 -44
F0 500 F7 367 -4 20 F7 467 -30 -7
F73 500 F109 500 -11 26 31
F90 500 F88 500 2 40 -34
F90 500 F59 500 2 -41 41
F62 500 F43 500 5 33 -29
F90 500 F59 500 -4 32 -37
F24 433 F61 500 -4 -37 F94 500 27 -3
F24 233 F93 50 46 0 F23 500 -7 23
F0 500 F78 500 -9 32 F24 533 26 -23
F4 500 F6 500 4 36 F10 500 -27 6
F73 500 F31 500 -13 25 35
F4 500 F49 250 2 -22 F45 500 27 -2
F82 500 F110 500 -9 39 46
F24 233 36 F26 500 4 -34
F51 400 F21 500 22 -10 F51 500 -22 2
F9 500 F10 500 1 28 -28
F3 500 F45 500 -18 11 F38 500 39 1
F3 500 F9 500 -2 25 F38 500 -39 -4
F33 167 F111 500 -17 17 F40 500 11 -30
F33 433 F102 500 18 -13 F20 500 -40 10
F67 500 F28 500 -9 32 F0 500 8 44
F82 500 F106 500 -4 25 40
F5 500 F47 500 -15 28 F99 500 25 -10
F58 500 F106 500 -1 -33 36
F13 500 F6 500 1 30 F112 500 -39 -7
F45 500 F11 500 -12 24 F41 500 11 39
F89 500 F64 500 -9 27 37
F0 500 F55 500 5 -25 F7 367 -7 -35
F73 500 F62 500 1 -30 32
F70 500 F113 500 -2 42 44
F48 500 F42 500 -10 26 40
F114 500 F22 500 -2 24 45
F115 500 F46 500 1 -22 48
F93 350 F86 500 2 -45 F93 650 -46 0
F31 500 F93 350 -7 19 32
F86 500 F45 500 9 -9 44
F28 500 F8 500 8 -16 -38
F22 500 F47 500 -11 33 35
F28 500 F93 250 -7 12 32
F26 500 F1 500 -2 -39 F50 125 16 46
F3 500 F1 500 -9 33 F102 500 42 3
F3 500 F26 500 3 -28 -38
F29 273 F4 500 -26 -1 F49 250 0 33
F24 533 F24 233 24 0 F4 500 -35 -1
F29 273 F24 167 -17 30 F49 250 -2 -31
F49 450 F5 500 -5 -36 F0 500 28 -26
F3 500 F5 500 -24 24 F49 50 38 10
F116 500 F55 500 -2 27 F49 250 55 -7
F67 500 F69 938 11 -7 F49 250 -33 8
F3 500 F23 500 -8 21 F51 600 -11 67
F67 500 F51 257 20 -8 F49 250 35 3
F26 500 F66 500 2 -21 F38 500 18 41
F12 500 F19 500 -7 26 26
F9 500 F104 500 -10 30 27
F95 500 F94 500 -1 -34 F69 845 33 -1
F19 500 F43 500 -10 34 30
F100 500 F9 500 -7 26 29
F90 500 F26 500 -9 17 37
F12 500 F73 500 -7 35 34
F90 500 F12 500 5 -26 -33
F91 500 F59 500 -1 -30 28
F11 500 F31 500 -6 16 17
F36 500 F3 500 1 -29 24
F71 500 F111 500 -6 16 24
F19 500 F93 350 -9 37 40
F71 500 F19 500 5 -34 -34
F7 367 F9 500 -4 -40 F4 500 21 -22
F52 500 F109 500 -4 32 35
F9 500 F45 500 3 -16 F7 333 40 9
F110 500 F117 500 -7 42 41
F5 500 F107 500 -16 17 F45 500 -3 22
F117 500 F94 500 3 25 -38
F26 500 F65 500 2 -26 F29 231 6 32
F114 500 F106 500 4 -26 39
F115 500 F64 500 -9 14 30
F61 500 F109 500 4 -29 F118 500 -28 -2
F5 500 F36 500 -7 -38 F119 500 25 -3
F70 500 F120 500 -1 35 46
F65 500 F93 150 10 -13 F93 250 -50 12
F5 500 F47 500 -12 30 F121 500 31 -25
F65 500 F28 500 -9 28 F93 250 46 -5
F46 500 F2 500 -7 19 F50 125 31 -13
F47 500 F5 500 -12 13 34
F46 500 F2 500 7 -16 F6 500 -36 9
F90 500 F69 817 9 -9 39
F19 500 F122 500 -11 27 20
F90 500 F69 817 -10 11 -39
F123 500 F28 500 2 -35 33
F22 500 F51 889 -7 16 31
F99 500 F28 500 -9 28 F69 764 41 -4
F24 333 F24 233 -26 -7 F8 500 15 -23
F24 233 30 F51 444 -14 8
F124 500 F51 257 23 -8 50
F90 500 F71 500 -6 23 31
F96 500 F52 500 -6 28 33
F71 500 F90 500 6 -28 -40
F26 500 F24 433 -14 10 F51 625 36 2
F93 450 F93 150 4 -37 41
F26 500 F78 500 4 53 F51 625 -38 6
F90 500 F2 500 -2 27 46
F20 500 F36 500 1 -26 25
F49 650 F36 500 -10 22 F49 850 38 10
F109 500 F90 500 -3 30 -30
F63 500 F111 500 1 -34 38
F125 500 F90 500 7 -27 -42
F24 333 F33 367 -15 9 F24 533 16 -4
F24 233 F33 100 5 28 F33 167 17 -23
F24 533 F24 433 -1 -31 F4 500 43 -8
F80 500 F114 500 8 -39 F38 500 -32 11
F80 500 F114 500 -10 29 F51 600 7 29
F58 500 F116 500 -5 21 35
F24 233 F25 500 -14 -38 F24 433 -2 14
F24 467 F24 233 19 6 -41
F71 500 F55 500 1 28 F24 433 -9 -34
F14 500 F126 500 -4 11 -42
F5 500 F127 500 -7 34 F25 500 11 36
F48 500 F127 500 4 -23 -29
F25 500 F104 500 3 -45 F105 500 -23 16
F63 500 F20 500 -8 31 47
F79 500 F104 500 -1 37 F7 333 42 14
F4 500 F126 500 5 -23 F46 500 -27 21
F35 500 F114 500 -10 25 31
F89 500 F85 500 0 36 33
F26 500 F5 500 -3 -31 25
F26 500 F3 500 6 42 -25
F16 500 F58 500 -2 29 -25
F51 257 F51 200 -7 -24 F100 500 10 -29
F5 500 F19 500 -17 20 F51 714 28 -10
F28 500 F64 500 -9 22 34
F69 450 -27 F69 938 18 -6
F63 500 F62 500 -1 -35 42
F115 500 F104 500 -2 31 48
F49 150 F51 444 -25 6 F49 750 14 -17
F49 450 F51 364 30 -6 F51 444 -55 2
F58 500 F48 500 0 -34 32
F24 433 F24 233 -28 -4 F95 500 0 29
F33 433 F24 467 14 -32 F50 125 -43 -10
F60 500 F33 433 1 19 F33 300 -6 -34
F67 500 F63 500 5 -30 F102 500 -5 -35
F33 433 F3 500 -1 29 F33 700 -25 0
F125 500 F67 500 -3 23 -39
F69 938 F69 789 6 31 F90 500 -8 30
F29 273 F29 167 -3 -27 F29 500 15 -1
F90 500 F9 500 -1 27 -35
F128 500 F49 350 -10 11 31
F22 500 F49 350 -2 -23 30
F125 500 F12 500 9 -21 -38
F42 500 F28 500 -3 -32 F93 50 -12 37
F33 433 F49 250 3 41 F93 150 -1 -47
F42 500 F85 500 1 40 F69 866 -45 0
F91 500 F118 500 -8 22 25
F101 500 F50 125 22 -14 F102 500 7 -30
F50 125 F104 500 -2 24 F26 500 19 -22
F51 257 F99 500 -27 4 F2 500 3 31
F7 367 F41 500 5 30 F51 444 -33 -4
F51 257 F99 500 31 -9 F68 500 -9 19
F79 500 F81 500 4 33 -25
F69 125 26 F79 500 -6 16
F120 500 F69 633 -20 -1 28
F49 150 F7 500 -10 19 F62 500 8 35
F20 500 F7 333 0 -22 F12 500 3 16
F49 250 F28 500 7 43 F7 267 -42 -8
F24 467 F38 500 2 -25 F38 500 8 35
F24 467 F24 233 24 2 -30
F55 500 F46 500 -6 13 F38 500 24 4
F10 500 F49 450 -5 20 F49 150 32 1
F22 500 F114 500 -5 25 29
F120 500 F115 500 -6 32 31
F129 500 F7 500 0 22 -33
F7 367 F95 500 17 -13 F49 50 -39 -3
F120 500 F129 500 -4 30 31
F109 500 F130 500 6 -20 -27
F20 500 F95 500 7 -13 25
F33 500 F109 500 -11 15 F33 833 20 -12
F5 500 F9 500 1 -29 -32
F5 500 F122 500 -8 28 28
F125 500 F46 500 5 -20 -35
F26 500 F107 500 -10 15 F50 125 3 28
F26 500 F98 500 0 41 -25
F70 500 F107 500 5 -24 46
F41 500 F49 250 -2 12 F49 250 -5 -36
F93 50 F3 500 -4 26 F93 350 -23 8
F78 500 F3 500 2 -21 30
F14 500 F89 500 7 -18 -28
F97 500 F29 167 14 -13 24
F16 500 F55 500 -1 22 F29 308 -6 -29
F82 500 F131 500 -1 -26 26
F111 500 F79 500 7 -10 -30
F132 500 F101 500 -6 9 -29
F72 500 F67 500 3 -27 F7 600 -30 18
F7 367 F127 500 3 41 F72 500 -17 4
F7 267 F29 308 -41 -4 F29 231 31 6
F2 500 F26 500 -4 14 F29 308 0 40
F46 500 F47 500 -14 19 F29 429 33 7
F2 500 F29 167 -17 6 F29 385 -7 -41
F114 500 F29 571 7 -11 -40
F93 150 F51 889 5 33 F93 350 -43 17
F93 150 F59 500 -10 33 F7 600 23 -14
F13 500 F41 500 4 -22 F25 500 -28 -6
F52 500 F47 500 -6 29 29
F28 500 F107 500 1 -24 29
F0 500 F69 633 21 0 F45 500 -6 -30
F22 500 F69 708 10 -13 18
F0 500 F69 633 -23 0 F10 500 31 -31
F120 500 F49 250 0 16 -26
F3 500 F5 500 -20 12 F49 150 37 2
F49 650 F49 250 0 -23 F49 850 27 7
F109 500 F70 500 2 -31 -30
F93 350 F93 50 14 -8 F5 500 11 50
F70 500 F28 500 -7 21 38
F104 500 F51 257 -15 3 -27
F99 500 F37 500 5 31 F101 500 2 -23
F104 500 F51 257 13 -5 F51 444 1 32
F24 233 F101 500 -3 -39 F107 500 -4 14
F24 233 F101 500 3 30 F24 467 -1 -22
F24 533 F24 267 12 -3 F7 367 41 1
F42 500 F133 500 -3 -37 F33 567 26 -10
F33 433 F33 233 -3 15 F49 250 -1 -26
F49 650 F42 500 2 -24 41
F33 367 F33 233 -1 -17 F61 500 15 -12
F33 433 F63 500 3 33 F8 500 -27 -6
F134 500 F3 500 6 -24 -33
F93 350 F93 50 -4 11 F36 500 -35 9
F3 500 F49 250 -7 26 31
F135 500 F93 650 -3 24 F49 650 -23 0
F24 267 F2 500 -15 16 F50 125 9 -12
F24 333 F50 125 22 -2 F127 500 -8 -37
F18 500 F100 500 -5 21 37
F69 633 F69 450 1 25 F123 500 -11 27
F109 500 F16 500 -3 24 32
F69 633 F66 500 -25 9 F22 500 8 -28
F85 500 F66 500 4 -12 -26
F22 500 F24 333 7 -16 27
F62 500 F95 500 -10 5 F24 333 -8 25
F136 500 F59 500 -4 -37 45
F51 667 F50 125 19 -11 F50 125 -15 5
F68 500 F136 500 0 -32 30
F116 500 F110 500 1 28 F33 500 -9 -23
F12 500 F33 500 -5 -36 F33 433 34 7
F33 500 F16 500 0 -21 F25 500 32 0
F24 433 F25 500 3 -23 F6 500 23 -17
F24 467 F127 500 4 39 -15
F24 433 F62 500 -4 22 F6 500 -19 4
F81 500 F68 500 5 -20 32
F6 500 F137 500 2 32 -29
F138 500 F16 500 -4 -27 26
F49 150 F69 938 2 -16 F94 500 15 -15
F94 500 F69 550 8 -9 F49 150 34 -3
F49 150 F99 500 5 27 F94 500 -13 16
F110 500 F2 500 -4 21 32
F109 500 F51 333 11 -8 25
F51 257 F38 500 25 -13 F51 333 -37 2
F34 500 F4 500 2 -20 -37
F109 500 F3 500 -6 16 25
F34 500 F14 500 0 24 46
F90 500 F48 500 -5 38 36
F3 500 F52 500 -6 34 F102 500 36 -12
F90 500 F125 500 2 -35 -34
F64 500 F10 500 0 20 F69 817 -44 8
F20 500 F97 500 -2 -26 20
F72 500 F120 500 -6 31 F139 500 26 -19
F91 500 F140 500 -1 30 34
F91 500 F121 500 3 -27 -33
F122 500 F29 167 -24 3 -37
F114 500 F72 500 7 -9 -34
F114 500 F139 500 -7 26 34
F138 500 F141 500 -3 -36 31
F24 233 F33 367 -30 -6 F33 567 -3 23
F33 567 F24 333 21 -2 -28
F58 500 F42 500 2 -20 30
F24 433 F61 500 -4 -29 F66 500 12 29
F61 500 F24 533 1 -24 F24 333 33 -1
F24 433 F39 500 3 35 F125 500 -10 -32
F140 500 F94 500 2 -15 29
F93 350 F3 500 -9 23 28
F34 500 F140 500 -1 -31 30
F51 257 F29 167 4 -35 F29 333 27 2
F79 500 F51 333 26 -1 -19
F9 500 F51 257 12 -11 F51 500 35 5
F5 500 F61 500 5 -13 -22
F5 500 F11 500 -16 5 F96 500 28 4
F142 500 F61 500 -2 17 -29
F38 500 F33 500 9 -17 F29 308 12 -30
F29 231 F8 500 -34 -3 F96 500 -1 34
F33 500 F143 500 -8 18 F144 500 28 -6
F84 500 F141 500 -7 24 F33 367 -8 49
F33 433 F61 500 2 19 F16 500 -24 10
F84 500 F125 500 5 -21 F33 367 1 -31
F9 500 F13 500 -1 -25 -32
F33 167 20 F135 500 -16 20
F9 500 F135 500 7 -21 37
F110 500 F93 250 3 -18 37
F13 500 F93 250 -7 8 22
F124 500 F51 444 6 -9 40
F7 433 F48 500 -10 37 F16 500 11 27
F47 500 F111 500 -2 -25 23
F140 500 F7 433 10 -10 -40
F145 500 F38 500 4 -15 30
F20 500 F63 500 -9 16 F51 500 -2 27
F18 500 F116 500 -5 17 36
F49 750 F69 292 -26 3 -35
F3 500 F45 500 -15 13 F69 817 -8 39
F45 500 F49 750 4 53 F80 500 -19 18
F89 500 F14 500 3 -28 -26
F41 500 F3 500 -12 12 F101 500 39 1
F89 500 F54 500 1 -29 29
F26 500 F90 500 -7 25 F51 714 7 25
F12 500 F51 333 21 -15 F51 364 1 28
F12 500 F51 333 -7 10 -34
F7 333 F29 231 38 2 F33 367 -22 2
F7 500 F52 500 -5 24 26
F140 500 F28 500 3 28 -25
F106 500 F60 500 -5 14 F51 364 29 -1
F51 667 F116 500 15 -28 F49 250 -31 32
F99 500 F51 257 12 -4 F49 250 28 -7
F75 500 F114 500 6 -22 -32
F114 500 F69 292 17 -9 28
F75 500 F97 500 -1 -23 38
F90 500 F82 500 -2 26 25
F24 333 F3 500 1 51 F51 444 -26 -4
F51 444 F69 764 30 -3 F16 500 -2 -43
F146 500 F67 500 7 -14 -19
F20 500 F46 500 -10 20 22
F146 500 F147 500 -3 -35 29
F64 500 F81 500 3 38 F65 500 -40 -7
F51 333 F50 125 25 4 F5 500 -19 7
F64 500 F116 500 -7 22 F0 500 33 2
F110 500 F136 500 -5 35 32
F33 433 F8 500 19 -5 F8 500 -31 2
F116 500 F110 500 -2 -33 F33 567 33 1
F33 367 F33 300 -1 -20 F33 500 31 -9
F26 500 F20 500 -5 23 -33
F101 500 F2 500 -10 29 F2 500 14 -30
F114 500 F90 500 -3 23 -36
F5 500 F127 500 -12 21 F50 125 32 -21
F90 500 F88 500 3 33 -26
F24 233 F101 500 10 -35 F133 500 4 -29
F24 233 F101 500 -4 39 F24 467 1 -21
F120 500 F72 500 -6 15 28
F91 500 F41 500 0 -22 27
F69 450 38 F66 500 -1 -17
F69 292 -23 F41 500 -1 22
F2 500 F7 267 4 -10 F50 125 -2 32
F111 500 F7 433 5 25 -19
F11 500 F2 500 4 -18 -29
F80 500 F51 400 -3 10 F51 444 -26 -5
F51 364 F51 200 -4 26 F122 500 -6 20
F80 500 F126 500 -11 8 F51 444 25 -1
F116 500 F39 500 7 -28 F49 250 -39 7
F29 429 F39 500 -20 6 F3 500 -4 33
F29 385 F51 444 15 -8 F148 500 -12 24
F2 500 F66 500 2 -19 F29 308 -7 38
F11 500 F29 500 4 -19 36
F29 167 F49 250 -34 -8 F29 308 16 -4
F145 500 F0 500 2 -27 34
F29 385 F20 500 -14 16 F72 500 15 -9
F101 500 F29 455 -24 2 F90 500 9 -22
F9 500 F146 500 3 -19 F38 500 -32 5
F97 500 F103 500 -3 -25 18
F149 500 F90 500 4 -21 -30
F69 789 F33 233 10 -18 F33 367 1 23
F33 433 F69 789 23 -2 F4 500 -29 7
F110 500 F33 233 -9 3 -35
F93 550 F118 500 6 34 -22
F93 450 F93 150 -1 -34 29
F74 500 F93 150 -10 7 22
F2 500 F125 500 -6 17 33
F45 500 F122 500 -12 22 11
F125 500 F2 500 7 -29 -43
F39 500 F114 500 6 -21 -21
F116 500 F47 500 -7 10 29
F14 500 F42 500 -8 11 21
F40 500 F10 500 -1 15 -35
F3 500 F5 500 -6 13 26
F13 500 F72 500 -7 7 F86 500 11 29
F150 500 F24 333 -12 4 F49 150 -1 51
F16 500 F98 500 -13 24 20
F150 500 F29 231 22 1 F29 273 -50 10
F24 233 F49 450 -23 1 F116 500 5 -19
F24 533 F52 500 -1 24 -21
F151 500 F145 500 5 -25 -30
F3 500 F59 500 0 -24 -26
F152 500 F62 500 6 -21 40
F120 500 F36 500 -2 18 28
F24 600 F24 233 -21 -1 32
F24 467 F24 233 19 -3 -38
F153 500 F24 600 2 -20 34
F101 500 F111 500 -8 19 F2 500 2 35
F33 433 F101 500 22 -1 F20 500 -30 4
F71 500 F74 500 -3 19 -28
F49 450 F154 500 -10 10 F49 750 27 -13
F99 500 F45 500 -6 16 -24
F49 250 F99 500 7 33 F49 750 -11 16
F45 500 F64 500 -6 -41 F0 500 17 -23
F93 350 F4 500 -2 18 34
F45 500 F64 500 3 30 F116 500 -18 13
F51 444 F69 764 -36 -4 F94 500 8 -22
F51 333 F24 433 33 7 F24 233 17 -13
F98 500 F51 444 15 -2 -30
F48 500 F148 500 3 -20 29
F33 433 F62 500 13 -21 F45 500 -31 5
F148 500 F153 500 -7 21 F33 300 29 -1
F94 500 F49 350 12 -5 F80 500 -1 -24
F93 350 F22 500 -14 12 14
F18 500 F59 500 -7 21 29
F100 500 F138 500 1 -24 -20
F73 500 F3 500 -6 23 29
F138 500 F17 500 -3 26 29
`,
  cues: `
expectation -85 96 -10
evidence -185 147 38
future.claim 327 -107 -219
future.missing -369 93 276
question.claim -223 -161 384
question.missing 269 -53 -216
expectation.before -126 28 98
open:before -216 -65 281
expectation.beside -108 -154 261
open:beside -538 135 403
evidence.inside 95 49 -143
evidence.beside 260 -103 -157
expectation&evidence -219 104 116
open:any -266 67 199
claimCoverage 13 57 -70
passageCoverage 243 -67 -175
order -177 -188 365
length 613 -455 -158
claimLength 1255 -874 -382
loose 384 -584 200
loose.before -166 -23 189
loose.after 176 -172 -4
number.agree 317 -434 117
number.missing -23 30 -7
future 280 -162 -118
future.inside -12 -26 37
future.beside 94 52 -146
negation -305 783 -477
possibility -83 -87 170
question -153 -7 160
question.2 16 -83 67
possibility.before -45 -98 143
possibility.first 29 -13 -16
open:first -102 -69 172
question.before -114 100 14
question.first 318 -385 66
question.after -36 165 -128
negation.after 80 -92 12
future.after 30 -159 129
evidence.after -294 2 292
negation&possibility 72 5 -77
negation&evidence 159 -109 -50
negation&future 234 -324 90
negation&question 62 223 -284
possibility&evidence 112 -120 8
possibility&future 120 -181 61
possibility&question 299 -158 -141
evidence&future -105 97 8
evidence&question 142 75 -217
future&question 173 -336 163
negation.loose 27 50 -76
asks -696 64 633
asks.notLast -10 127 -117
asks&question.first -222 -205 427
asks&negation 34 2 -36
asks&possibility 24 104 -127
asks&future 130 -61 -69
asks&question -8 -192 200
ending.evidence -4 37 -32
end.question 35 128 -163
end.negation -435 467 -32
end.future 222 34 -256
end.evidence 77 -14 -63
parts 45 23 -68
capitals.some 183 -224 42
colon -74 -120 194
colon.headAligned -273 -21 294
colon.restAligned 29 -34 5
hearsay -316 9 306
evidence.before 108 228 -336
hearsay.before -171 150 22
vague:before -218 34 184
hearsay.beside -145 -190 335
vague:beside -268 173 95
question.beside -115 9 106
hearsay&evidence -194 143 50
hearsay&question -73 29 43
vague:any -377 111 266
end.hearsay -165 -72 237
titleCase 45 107 -152
authority -268 164 104
intention 188 29 -218
authority.before -261 111 150
attributed:before -269 -23 292
intention.before 114 4 -118
authority&expectation -91 45 46
authority&evidence 66 -13 -53
open:2 -165 -51 216
attributed:any -198 -10 208
rumour -162 46 116
future.both -149 -242 391
future.before -22 41 -19
rumour.before 15 -77 62
rumour.beside 9 174 -183
colon.short 11 10 -21
capitals.all 0 -128 127
source -197 55 142
source.after -148 -101 249
open:after 20 115 -135
vague:after -263 168 95
attributed:after -140 196 -56
source.last -125 15 111
open:last 2 -71 69
vague:last 124 -23 -101
attributed:last -131 -66 196
source.end -69 -122 191
source.end.source 49 -70 21
ending.source -183 -74 257
end.plain -144 114 30
end.source 80 -62 -19
number.extra 199 92 -291
colon.headPlain 203 -87 -115
colon.speaker -84 -165 249
colon.speaker.none -81 68 13
question.both 67 107 -174
evidence.claim -63 -111 173
evidence.missing 23 -78 54
source.end.none -79 -55 133
colon.restShort -51 -63 114
hearsay.inside -86 -77 163
open:inside -109 -82 191
vague:inside 101 -118 17
saying -148 -27 175
source.beside -88 16 71
attributed:beside 196 -50 -147
saying.after -205 -44 249
saying.beside -72 14 58
saying.last -341 13 328
source&saying -117 22 95
attributed:2 -183 183 0
ending.saying -33 -118 151
confirmation 247 -61 -186
confirmation.inside -104 -75 179
colon.head.confirmation 177 -37 -139
confirmation.before 157 -120 -37
confirmation.beside 58 -23 -34
rumour&confirmation 162 15 -177
future.last -60 -24 84
ending.question 124 60 -184
ending.future -97 -191 288
future.2 11 30 -41
possibility.inside -85 -97 182
possibility.beside -236 29 207
possibility.after 51 127 -178
rumour.inside -29 60 -30
asks.last -727 -37 765
asks&rumour -28 -159 187
colon.head.rumour -94 -30 124
intention.inside -20 41 -22
intention.beside 188 -29 -159
hearsay&intention 78 22 -100
negotiation -39 -5 43
rumour.first -122 43 79
vague:first -128 -58 186
negotiation.inside -200 82 118
negotiation.beside -47 52 -4
rumour&future -54 138 -84
negotiation&future 237 -90 -148
end.negotiation 9 -30 21
rumour&possibility -29 -15 44
intention&future 88 -99 11
end.possibility -146 14 132
source.before -18 119 -101
source.first 46 -42 -5
attributed:first 158 40 -199
source&future -54 22 31
colon.head.source 90 32 -122
denial -198 360 -162
contrast -191 -21 213
negation.before -162 382 -221
contrast.before 17 -124 107
denial.before -180 166 14
against:before -452 316 136
denial.beside -163 452 -289
against:beside -335 456 -121
negation&denial -3 -86 88
negation&confirmation 49 -136 88
negation&contrast -173 -43 216
denial&source -8 110 -102
denial&contrast -34 -134 169
source&confirmation 16 -148 132
source&contrast -17 -142 159
confirmation&contrast 38 -112 74
against:any -621 1111 -490
belief -30 -82 113
belief.before -30 15 16
belief.beside -166 -2 167
belief&possibility 33 -28 -5
belief&future 160 -36 -125
expectation.inside -29 -21 51
hearsay&expectation 45 37 -82
saying&future 189 -194 5
evidence.first 182 -24 -157
checking -144 -162 306
checking.before -266 -94 360
checking.beside -78 -119 196
checking.first -117 -53 169
intention.after 122 -6 -116
ending.negation -174 58 116
belief.inside -130 -2 132
evidence.both -79 -32 110
number.conflict -39 -328 367
hearsay.after -56 -36 92
contrast.inside -93 -32 125
negation.inside -187 557 -370
negation.beside -447 829 -382
question&contrast 52 -184 133
negation.odd -406 910 -503
claiming 219 -17 -202
claiming.before -44 -140 183
claiming.beside -91 169 -77
source&claiming -55 1 54
vague:2 -87 -5 92
contrast.beside -129 172 -44
possibility&contrast -77 90 -13
colon.head.evidence 227 -211 -17
end.expectation 61 -19 -43
negation.claim 80 88 -168
negation.missing -35 197 -162
saying.inside -353 110 242
attributed:inside -85 18 67
negation.odd.claim -73 210 -137
source.inside 33 44 -78
contrast.claim -364 159 204
contrast.missing -327 66 261
rumour.2 -133 -77 209
future&contrast -59 345 -286
intention.both -93 137 -44
intention.claim 59 36 -95
open:claim 183 81 -264
intention.missing 137 -93 -44
future.first 16 -24 8
source&possibility -18 -15 33
colon.head.possibility -33 137 -104
colon.head.question 120 146 -266
colon.rest.source 71 -55 -16
source.2 24 -42 18
expectation.after 70 93 -163
expectation&future 15 81 -95
claiming.after 31 195 -225
ending.claiming 118 -86 -32
rumour&source -11 -38 50
possibility.claim -282 -171 453
possibility.missing -276 -90 365
withdrawal -87 312 -225
withdrawal.inside -62 136 -74
against:inside -243 499 -255
withdrawal.beside -119 334 -215
withdrawal&future 126 -148 22
possibility.both -8 -81 89
correction 177 112 -289
correction.before -4 124 -120
correction.beside -32 62 -30
correction.first 37 -6 -31
correction.inside -23 -6 29
negation&correction -17 23 -7
platform -303 202 101
platform.before -327 168 159
platform&question -107 136 -30
doubt -25 -133 157
question.inside -102 4 98
doubt.inside -33 -110 143
doubt.beside -19 -369 388
doubt&question -43 -112 155
negation.2 -294 252 42
negation.first -53 197 -144
negation.answer -306 386 -81
platform.after -23 117 -94
platform.last -115 -19 134
platform&future 172 -8 -164
ending.platform 75 -21 -54
refutation -195 241 -47
refutation.2 -93 270 -177
refutation.before -202 71 130
refutation.after -192 339 -146
against:after 39 462 -500
refutation.last -142 243 -101
against:last -243 318 -75
refutation&evidence 5 33 -39
refutation&question -110 115 -5
straight -394 608 -214
ending.refutation -13 169 -156
evidence.2 -23 74 -51
negation&refutation 57 -320 262
negation&platform -26 -116 142
negation&claiming 59 -133 74
refutation&platform -119 189 -70
refutation&claiming 145 17 -162
refutation&possibility -40 -34 75
refutation&future 117 -80 -38
platform&claiming -30 -11 41
platform&possibility 140 -25 -115
platform&evidence -158 61 98
claiming&possibility -64 43 21
claiming&evidence 49 -98 49
claiming&future -34 -28 62
asks&refutation -74 -285 359
asks&platform -60 138 -78
asks&claiming -12 -62 73
ending.possibility 62 5 -66
end.claiming -44 -157 201
refutation.beside -25 137 -112
checking.after -38 -37 75
refutation&checking -18 -63 81
refutation.inside 141 1 -142
platform.inside 8 14 -21
end.platform 57 128 -185
colon.head.refutation -88 36 52
confirmation.after 132 86 -218
confirmation.last -42 56 -15
ending.confirmation 2 77 -79
refutation&correction -8 42 -35
against:2 90 -110 19
turned 185 -340 154
contrast.after -111 247 -136
refutation&contrast -39 -186 225
denial&authority -45 163 -118
source&authority -9 92 -83
refutation&saying 92 1 -94
source.end.refutation -13 -141 154
end.refutation -25 -20 45
colon.head.saying 9 -26 18
colon.rest.refutation -11 -144 155
refutation&confirmation 5 73 -78
deception -151 17 135
platform.2 -77 172 -95
refutation.first -81 230 -150
deception.after -149 117 32
refutation&deception -28 11 17
deception&platform -17 65 -48
platform.beside -47 144 -98
deception.inside -13 44 -30
deception.beside -22 -40 62
claiming.inside 191 -149 -42
refutation&source -19 252 -232
deception&claiming -14 -21 35
platform&source 61 -12 -49
platform&confirmation 101 -6 -95
claiming&confirmation 54 -31 -24
end.deception -52 -53 105
end.confirmation 342 -33 -309
colon.head.negation -15 27 -12
colon.head.correction 76 -60 -16
authority.2 -1 -35 36
confirmation.2 87 7 -94
authority&belief 30 -12 -18
authority&confirmation -142 -10 152
authority&question -68 -66 133
belief&question 155 -46 -109
confirmation&question 99 -70 -29
saying.before -12 27 -15
saying&possibility 68 -85 17
saying&evidence -79 134 -55
saying&question -273 131 142
asks&saying 180 -8 -171
end.saying -31 -12 43
negotiation&question 17 69 -86
authority.beside 198 -187 -11
end.checking 108 -72 -36
source&belief -34 -13 47
saying.2 17 -83 66
saying&confirmation -39 3 35
colon.head.hearsay -34 65 -31
correction.after 206 8 -215
correction.last -79 198 -119
correction&saying 2 51 -53
authority&saying -71 -96 167
ending.correction 7 105 -112
negation.last -57 220 -163
deception.before -1 -116 117
rumour.after -141 63 78
evidence.last 195 -50 -145
deception&evidence -48 -36 84
rumour&evidence -90 246 -156
end.rumour -232 -80 312
ellipsis 97 -28 -69
refutation&rumour -16 -48 64
refutation&denial 145 -86 -59
authority.after 89 14 -103
authority.last 212 -13 -199
negation&authority -84 137 -53
source.end.authority 112 2 -114
ending.authority 140 96 -236
end.authority 5 -112 107
denial.inside -244 392 -148
refutation&hearsay -6 117 -112
refutation&intention 101 -22 -79
colon.head.intention -133 56 77
saying&intention 113 22 -135
claiming.claim -121 177 -56
vague:claim -82 268 -186
attributed:claim 138 -147 9
end.denial 35 -348 314
claiming.missing -95 212 -116
platform.both 200 -19 -181
platform.claim 285 -145 -140
confirmation.first 25 82 -108
doubt.after 61 -102 41
doubt.last -19 -144 163
doubt&source -8 77 -69
source&question 19 29 -48
ending.doubt -19 -144 163
end.doubt 68 -168 100
asks&doubt -17 -132 149
asks&contrast -55 -226 282
asks&confirmation -255 -20 275
correction&question 111 105 -216
confirmation.both 256 -27 -229
confirmation.claim 598 -84 -514
confirmation.missing 338 -60 -278
platform.missing 109 -131 23
negation.both 114 -103 -11
saying.claim -75 -14 89
saying.missing 36 -159 124
platform&hearsay -36 -55 91
evidence&contrast -271 336 -65
end.contrast 85 -42 -43
saying.both -108 143 -36
doubt.before -44 78 -33
doubt.first 23 -199 175
colon.head.platform 108 -3 -105
against:claim 344 240 -584
saying&negotiation 333 -22 -311
saying&contrast 87 -78 -9
negotiation&contrast 179 -32 -147
negotiation.after 80 -72 -8
checking.claim -378 216 163
checking.missing -345 242 104
authority.first -15 101 -86
refutation&authority -60 26 34
colon.head.authority -215 1 214
authority.claim 310 -224 -86
authority.missing 3 -92 88
negation&rumour -13 -75 88
rumour&platform -52 -164 217
rumour&contrast -33 75 -42
platform&contrast -13 -98 112
rumour.last -19 31 -12
ending.rumour -30 15 14
denial.after 226 -196 -30
denial.last 115 -180 64
ending.denial 115 -180 64
rumour&question -32 -139 171
end.correction -43 108 -65
asks&authority 31 -36 4
denial&saying -15 22 -6
authority&contrast -62 -57 119
authority.inside -16 -33 48
authority&claiming -91 -10 101
negation&saying -113 128 -14
doubt&claiming -22 54 -32
rumour&claiming -12 -31 43
correction&platform -40 60 -20
denial&question -33 105 -72
checking&question 33 -1 -32
authority&possibility 27 -27 -1
authority&future 182 38 -220
asks&checking -29 -99 128
belief&evidence 142 -29 -114
deception.last -108 62 46
deception&question -34 -117 151
asks&deception -20 -26 46
ending.deception -121 94 27
claiming&question -69 -132 202
claiming&contrast -52 -5 57
deception.first 46 -58 12
platform.first -114 177 -63
colon.head.contrast -38 -29 67
claiming&saying 139 137 -276
hearsay&saying -50 189 -139
saying&expectation -38 -36 74
expectation&question -215 141 75
checking.inside 160 -30 -130
checking&evidence 46 -9 -37
claiming&checking -57 -11 69
hearsay&confirmation -25 5 20
hearsay.first -51 -43 94
colon.head.claiming -12 -11 24
claiming.last 122 -80 -42
belief.after 129 -97 -32
belief.last -112 -44 156
ending.belief -112 -44 156
hearsay&future -51 76 -25
colon.head.negotiation 300 -7 -293
ending.hearsay 82 -6 -76
possibility&confirmation 104 -10 -94
confirmation&future -40 -76 116
denial&claiming 111 -9 -102
checking.last -22 -19 40
ending.checking -22 -64 86
deception.claim -83 215 -132
deception.both -171 117 53
platform&saying -6 -22 27
authority.both 297 -123 -174
negation&hearsay -7 73 -66
possibility&checking -74 -18 92
end.belief 225 -4 -221
quoted.most -267 -40 306
colon.rest.question -35 -10 45
1 639 -564 -75
`,
  words: `
expectation -99 95 3
evidence -128 114 15
future.claim 289 -96 -192
future.missing -392 102 290
question.claim -139 -168 307
question.missing 175 -38 -138
expectation.before -128 21 108
open:before -198 -87 286
expectation.beside -117 -134 251
open:beside -539 152 387
evidence.inside 82 43 -125
evidence.beside 189 -80 -109
expectation&evidence -220 102 117
open:any -240 45 195
claimCoverage 122 -61 -62
passageCoverage 304 -119 -185
order -131 -237 368
length 489 -414 -75
claimLength 871 -658 -212
loose 386 -525 138
loose.before -165 -66 232
loose.after 290 -237 -53
number.agree 277 -411 134
w:sales -8 26 -19
w:in -36 -21 57
w:in@inside -57 -2 59
b:in_X -65 22 43
w:with 144 -67 -78
w:with@inside 63 -39 -24
b:X_with -26 -38 63
w:more 27 -28 1
w:than 45 -9 -35
w:in@after 41 -17 -24
b:X_in -66 60 6
c:in 80 -40 -41
number.missing -32 1 31
c:a 248 -89 -159
c:with -68 -23 91
c:for 21 -111 90
future 348 -162 -186
future.inside -23 -2 25
future.beside 89 51 -140
b:^_X -64 -14 79
w:to -54 -10 64
w:to@inside 31 3 -34
w:old 27 -10 -17
w:for 52 -62 10
w:for@after 62 -48 -14
negation -260 746 -486
possibility -48 -77 125
question -203 8 195
question.2 26 -136 109
possibility.before -55 -89 144
open:first -113 -76 189
question.before -75 66 10
question.first 261 -349 87
question.after -73 154 -81
negation.after 93 -94 1
future.after 93 -141 48
evidence.after -289 3 286
negation&possibility 40 9 -49
negation&evidence 127 -93 -35
negation&future 201 -297 96
negation&question 45 218 -262
possibility&evidence 116 -113 -3
possibility&future 122 -175 53
possibility&question 285 -166 -119
evidence&future -93 104 -11
evidence&question 140 57 -197
future&question 154 -326 172
negation.loose 17 61 -78
asks -690 52 638
asks.notLast -11 139 -127
asks&question.first -248 -184 432
asks&negation 30 17 -47
asks&possibility 12 98 -110
asks&evidence -31 7 25
asks&future 108 -60 -48
asks&question -31 -168 199
end.question 58 113 -171
end.negation -404 420 -16
end.future 193 46 -239
end.evidence 37 -10 -27
parts 43 22 -65
capitals.some 167 -180 13
w:would 24 -4 -20
w:you 58 22 -80
w:a -37 92 -55
w:a@before -14 77 -63
w:out 22 5 -27
w:of 11 63 -74
w:of@before -31 34 -3
w:the -58 71 -13
w:the@before 11 66 -77
b:of_the 20 -28 8
w:keep -2 34 -32
w:they 46 -16 -29
w:they@inside 31 0 -31
w:a@after 38 0 -38
b:for_a 20 13 -33
w:who 21 0 -21
w:never 14 18 -32
w:up 137 -68 -69
w:up@after 34 -26 -8
w:to@after -43 -43 86
w:them -21 6 15
w:old@inside 42 -8 -34
w:0 1 -43 41
w:0@after 46 26 -72
colon -63 -129 192
colon.headAligned -241 -24 265
colon.restAligned 48 -53 5
w:new 5 -28 24
w:new@after -33 -15 48
w:after 32 -78 46
w:after@after -18 -24 42
hearsay -260 3 256
evidence.before 122 168 -290
hearsay.before -157 118 39
vague:before -181 18 163
hearsay.beside -148 -163 311
vague:beside -301 188 112
question.beside -111 5 106
hearsay&evidence -163 121 41
hearsay&question -63 27 36
vague:any -358 108 250
end.hearsay -157 -68 226
w:is 75 -14 -60
w:is@before 35 -50 15
b:^_is -16 -12 28
w:this -19 25 -5
w:this@before -48 36 12
w:claims -24 -11 35
w:claims@before -17 -5 22
w:to@before -35 19 16
w:have -32 25 6
w:for@inside 40 7 -47
b:X_for 62 -13 -49
b:for_X -43 -16 59
b:X_$ 13 -59 46
titleCase 72 136 -208
b:old_X 26 -3 -23
w:about -54 13 41
w:about@after -8 -16 23
w:the@after -68 13 55
authority -210 148 62
intention 183 25 -208
authority.before -244 103 142
attributed:before -205 -42 247
intention.before 115 4 -119
authority&expectation -82 42 40
authority&evidence 47 -15 -33
open:2 -148 -45 193
attributed:any -146 -19 165
w:0@before 7 -27 19
b:0_$ -4 57 -52
c:the -86 63 23
rumour -137 36 102
future.both -90 -243 333
future.before 26 10 -36
rumour.before 23 -70 48
rumour.beside 43 147 -190
colon.short -23 58 -35
capitals.all -7 -126 133
w:gives@inside -14 28 -14
b:X_gives -14 28 -14
b:gives_X -6 21 -15
c:to 130 -11 -118
source -206 59 147
source.after -156 -92 248
open:after 21 119 -140
vague:after -273 168 105
attributed:after -152 209 -57
source.last -122 5 117
open:last -14 -69 83
vague:last 93 -24 -69
attributed:last -129 -48 178
source.end -98 -127 225
source.end.source 46 -65 19
ending.source -172 -65 237
end.plain -132 116 16
end.source 57 -56 -1
w:british -28 -15 43
w:british@before -38 -14 52
w:us -43 -27 70
w:us@after -31 -18 49
w:reports -3 29 -26
w:reports@after 14 9 -23
b:reports_$ 15 11 -26
number.extra 194 86 -280
b:0_year -18 -3 21
b:year_old -18 -3 21
w:from 98 -20 -78
w:died -15 -6 22
w:as 41 5 -47
w:as@after 5 31 -36
b:set_to 29 -6 -23
w:air -16 -19 35
w:syria -69 -3 72
w:syria@after -41 -14 55
b:in_syria -27 3 24
b:syria_$ -33 -11 44
colon.headPlain 181 -92 -89
colon.speaker -83 -163 246
colon.speaker.none -29 55 -26
w:from@before 46 -12 -34
w:as@before -32 -11 43
b:as_X 31 -19 -12
w:during@after -25 -5 30
w:on -81 46 35
w:on@after -69 34 36
question.both -25 59 -35
w:believed -27 13 14
w:been -76 2 74
b:been_X -42 17 25
evidence.claim -74 -84 158
evidence.missing 12 -57 46
w:is@inside 54 -41 -14
b:X_is 57 -28 -29
b:is_X 41 -56 15
w:a@inside -48 15 33
b:X_a -110 30 80
w:and -52 -40 92
w:and@inside 19 24 -43
b:X_to 108 -38 -71
b:to_X -48 -11 59
w:and@after -41 -48 89
w:site -52 12 40
w:going -35 12 23
b:a_X 47 2 -49
source.end.none -110 -47 157
colon.restShort -67 -74 141
hearsay.inside -109 -56 165
open:inside -114 -90 204
vague:inside 73 -112 39
w:said -17 23 -6
w:about@inside 17 14 -30
w:ever 29 -8 -22
w:city 25 -8 -17
w:city@after 36 -4 -32
saying -98 -53 151
source.beside -85 19 66
attributed:beside 147 -41 -105
saying.after -188 -41 228
saying.beside -79 8 71
saying.last -321 20 301
source&saying -115 23 93
attributed:2 -170 176 -7
ending.saying -66 -112 178
w:report -27 13 14
w:report@after -24 -4 29
w:says -122 13 108
w:says@after -56 1 55
confirmation 272 -74 -198
confirmation.inside -109 -73 183
colon.head.confirmation 170 -51 -119
w:next 54 -9 -45
w:new@inside 28 -3 -25
b:new_X 31 -15 -16
confirmation.before 180 -115 -65
confirmation.beside 42 -39 -2
rumour&confirmation 152 15 -167
future.last -133 -28 161
ending.question 130 66 -196
ending.future -105 -179 284
w:is@after -1 73 -72
future.2 -11 22 -11
b:^_the -46 81 -35
w:be -2 -23 24
w:with@after 41 -21 -19
w:an 22 30 -52
possibility.inside -62 -80 143
possibility.beside -172 16 156
w:may -121 26 95
w:may@inside -92 -6 99
b:X_may -116 -13 129
b:may_X -22 -10 32
possibility.after 58 123 -182
w:could 58 -31 -27
w:could@after 46 -15 -31
b:could_be 40 -9 -31
w:than@after 46 -8 -38
b:X_could 26 -14 -12
rumour.inside -19 53 -34
asks.last -699 -74 774
asks&rumour -27 -131 157
colon.head.rumour -83 -28 111
w:rumours -6 22 -16
w:at 103 -33 -70
w:at@after 7 -21 14
b:X_at 54 -34 -19
b:^_new -28 -5 33
w:down -22 6 16
w:has -64 -48 112
w:has@after -65 -19 84
intention.inside -28 20 9
intention.beside 182 -15 -167
hearsay&intention 96 20 -115
w:reportedly -46 -17 63
w:reportedly@inside -47 -9 56
b:X_reportedly -26 -13 40
w:on@inside 3 41 -43
b:on_X 6 45 -51
w:totally -29 33 -4
negotiation -43 -6 48
rumour.first -103 23 80
vague:first -116 -63 179
negotiation.inside -169 65 104
negotiation.beside -42 49 -7
rumour&future -48 129 -81
negotiation&future 232 -78 -155
end.negotiation 9 -30 21
w:rumor -43 44 -1
w:social -56 -17 73
c:is 10 12 -22
rumour&possibility -21 -12 34
intention&future 72 -74 3
end.possibility -140 27 114
w:rumors -42 -46 88
b:X_rumors -11 -19 30
b:may_be -27 9 18
source.before -39 120 -82
source.first 43 -39 -4
attributed:first 115 48 -163
source&future -45 22 23
colon.head.source 80 28 -108
w:source -13 -7 20
denial -187 334 -147
contrast -154 -18 171
negation.before -170 358 -188
contrast.before 7 -112 105
denial.before -174 151 22
against:before -440 297 144
denial.beside -150 424 -273
against:beside -338 448 -111
negation&denial -3 -78 81
negation&confirmation 45 -123 78
negation&contrast -141 -25 167
denial&source -7 111 -104
denial&contrast -25 -115 140
source&confirmation 3 -134 131
source&contrast -16 -131 146
confirmation&contrast 40 -101 61
against:any -629 1088 -459
w:back 16 -39 23
w:on@before -30 -28 58
w:or -4 -47 51
w:that -62 97 -36
w:that@before 9 24 -34
b:that_X -19 56 -37
belief 23 -111 88
belief.before -24 0 24
belief.beside -145 -16 161
belief&possibility 33 -28 -5
belief&future 143 -36 -107
w:four -27 -4 31
w:four@before -27 -4 31
b:^_four -27 -4 31
w:not -135 134 1
w:not@before -26 43 -17
w:up@before -24 14 10
expectation.inside -17 -16 33
hearsay&expectation 23 34 -58
w:reported 17 24 -41
b:to_be -31 -10 41
w:near 48 -3 -45
w:near@inside 22 -7 -14
saying&future 190 -189 -1
evidence.first 143 -13 -130
w:what 39 -30 -9
w:what@before 48 -27 -21
w:can 3 33 -36
b:you_can -22 39 -17
w:do -24 28 -4
b:X_the -105 45 60
w:that@inside -50 57 -7
w:may@after -45 36 9
b:X_will -22 -15 36
w:of@inside 46 -4 -42
checking -101 -162 263
checking.before -204 -101 305
checking.beside -55 -118 174
checking.first -85 -52 138
w:about@before -63 15 48
b:about_X -14 -15 28
intention.after 121 10 -131
w:into 8 -23 15
ending.negation -133 30 104
w:that@after -22 17 5
w:you@after 38 -7 -31
w:dont 26 -15 -11
w:use -24 -6 30
w:missing 33 -34 1
w:deal -32 10 22
belief.inside -103 2 101
w:over 59 -35 -24
w:over@inside 68 -18 -49
b:X_over 33 4 -37
b:over_X 38 -17 -21
evidence.both -85 -22 107
number.conflict -39 -295 334
w:0@inside -36 -46 81
b:for_0 15 -23 8
b:0_X -14 -31 45
b:X_of 64 1 -65
w:life 23 -11 -12
w:under -66 -8 74
c:of -62 -105 168
b:the_X -48 81 -33
w:only@inside -18 -18 36
hearsay.after -14 -33 46
w:just -7 -23 30
w:just@after -21 12 9
contrast.inside -64 -47 111
negation.inside -181 562 -381
negation.beside -388 768 -381
question&contrast 73 -170 97
negation.odd -366 905 -540
w:has@inside 31 -28 -3
b:X_has 24 -6 -18
w:when 34 -9 -26
w:it 10 51 -61
w:it@inside -24 15 9
w:features -12 -16 29
w:under@after -63 -8 71
b:X_on 22 25 -46
claiming 175 2 -176
claiming.before -37 -129 166
claiming.beside -110 158 -48
source&claiming -50 14 36
vague:2 -86 8 77
w:at@inside 46 -40 -6
w:k -24 1 23
b:0_k -24 1 23
c:and 24 -82 59
w:up@inside 114 -56 -58
b:X_0 23 -12 -11
contrast.beside -97 143 -46
possibility&contrast -73 80 -7
w:just@inside 29 -36 7
w:for@before -28 -20 48
b:0_for 36 -2 -34
b:at_X 10 -35 25
colon.head.evidence 188 -179 -9
w:you@inside 16 27 -43
end.expectation 87 -15 -72
b:of_0 -6 25 -19
w:how 75 -50 -25
w:how@before 22 -18 -4
b:how_X -6 -28 34
b:on_the 45 -13 -33
c:has -36 -16 52
w:save 22 -16 -6
negation.claim 127 84 -211
negation.missing -49 226 -177
saying.inside -299 95 204
attributed:inside -79 17 62
negation.odd.claim -73 217 -144
w:life@after 23 -4 -20
b:life_$ 27 -7 -19
c:have -38 12 26
c:that 31 -35 4
source.inside 28 35 -63
w:according -7 -15 22
b:according_to -7 -15 22
contrast.claim -285 129 156
contrast.missing -235 49 186
w:have@after 23 -18 -5
rumour.2 -103 -77 180
future&contrast -66 306 -241
w:takes@inside 43 2 -45
w:two -22 0 22
c:on 27 26 -53
intention.both -78 106 -27
intention.claim 52 28 -80
open:claim 134 86 -220
w:planning 41 3 -43
w:planning@inside 39 3 -42
intention.missing 128 -70 -57
future.first 59 -26 -33
source&possibility -15 -12 27
b:report_$ -18 -4 21
colon.head.possibility -22 121 -98
colon.head.question 110 110 -219
colon.rest.source 64 -48 -16
w:take@inside -9 -17 26
w:at@before 31 28 -58
source.2 6 -42 36
w:says@inside -72 29 42
expectation.after 50 91 -141
expectation&future 27 71 -98
claiming.after 13 201 -214
ending.claiming 100 -76 -24
rumour&source -10 -30 40
w:your -7 49 -42
w:your@inside 11 25 -36
w:confirms 40 10 -50
w:confirms@before 22 -2 -20
b:confirms_X 7 15 -23
b:X_and 16 -28 12
possibility.claim -247 -165 412
possibility.missing -244 -92 335
w:find -29 -2 31
b:X_after -65 -13 78
w:health -23 -27 50
c:from -25 -45 70
withdrawal -77 288 -211
withdrawal.inside -57 120 -63
against:inside -225 487 -262
withdrawal.beside -99 302 -203
withdrawal&future 118 -136 18
b:from_the 21 -7 -14
w:was -71 59 11
w:was@after -35 24 10
b:X_was -50 26 25
w:its 28 9 -37
possibility.both -10 -74 83
b:X_wont -17 22 -5
w:it@after 6 48 -54
w:been@after -22 -12 34
b:^_what 49 -19 -29
b:an_X -26 -5 30
c:at 27 -52 25
correction 159 133 -291
correction.before 1 120 -120
correction.beside -10 52 -41
correction.first 41 -15 -26
against:first -11 20 -10
correction.inside -20 -6 26
negation&correction -18 25 -7
w:didnt -15 32 -17
w:actually 8 20 -28
w:by 105 -37 -68
b:by_X 33 5 -38
w:him 19 -23 4
w:from@inside 58 -11 -47
w:so 21 -26 5
w:he 19 -29 10
w:he@inside -16 -25 41
w:did -22 33 -11
w:did@before -27 12 15
b:^_did -39 -8 47
b:did_X -28 10 18
b:X_it -11 26 -16
w:people -41 40 1
w:people@before -18 32 -14
w:his -14 -28 42
w:his@inside 36 -6 -30
b:X_his 12 20 -32
platform -262 184 78
platform.before -265 136 129
platform&question -93 103 -9
w:story -68 1 67
w:story@before -64 -7 71
w:around -37 23 14
b:the_story -25 -7 31
b:story_of -26 -7 32
b:into_X 39 -19 -20
w:first -25 -1 26
w:first@after -24 -4 27
doubt -53 -110 163
question.inside -68 -30 98
doubt.inside -27 -93 120
doubt.beside -29 -344 373
doubt&question -38 -106 143
w:so@after 18 3 -21
w:she -60 29 31
w:end 31 -22 -9
w:end@inside 31 -22 -9
w:not@inside -68 93 -24
w:as@inside 67 -11 -56
b:X_as 31 9 -40
negation.2 -262 219 42
negation.first -57 186 -128
negation.answer -288 364 -76
w:no@before -19 29 -10
b:^_no -22 14 8
b:no_X -40 28 12
b:not_X -40 56 -16
platform.after -63 135 -72
platform.last -93 -21 114
platform&future 159 -14 -145
ending.platform 56 -10 -46
b:with_X 23 -4 -19
refutation -191 232 -41
refutation.2 -94 258 -164
refutation.before -199 76 123
refutation.after -164 285 -120
against:after 25 445 -470
refutation.last -156 253 -98
against:last -240 297 -57
refutation&evidence 11 27 -39
refutation&question -97 125 -28
straight -375 600 -224
ending.refutation -32 175 -143
b:^_this -12 25 -13
w:woman -22 0 22
w:woman@before -6 -19 24
w:being 52 -2 -49
w:her -24 9 15
w:used 21 -6 -15
w:hoax -11 32 -22
evidence.2 -17 49 -32
negation&refutation 46 -303 256
negation&platform -21 -100 121
negation&claiming 51 -121 70
refutation&platform -103 177 -74
refutation&claiming 137 31 -167
refutation&possibility -37 -38 75
refutation&future 85 -55 -30
platform&claiming -27 -14 41
platform&possibility 114 -24 -90
platform&evidence -132 52 80
claiming&possibility -60 43 17
claiming&evidence 57 -88 31
claiming&future -38 -20 58
asks&refutation -70 -246 315
asks&platform -60 132 -72
asks&claiming -10 -59 70
ending.possibility 57 6 -62
end.claiming -29 -141 170
w:has@before -32 -6 39
b:^_has -24 -13 36
w:victim -28 -5 34
b:to_a 30 -13 -16
w:hoax@before -11 29 -18
w:video -25 -12 37
w:show -29 41 -12
w:having 20 -21 1
w:female 35 -13 -22
b:female_X -46 -3 49
w:after@inside 40 -43 3
refutation.beside -53 161 -108
checking.after -27 -40 67
refutation&checking -13 -56 70
w:fake -23 3 20
w:of@after -3 27 -24
b:after_X 61 -6 -55
refutation.inside 101 35 -136
end.platform 45 124 -169
colon.head.refutation -82 36 47
w:viral 7 16 -23
w:video@inside -21 11 10
w:been@inside -52 16 36
confirmation.after 144 72 -215
confirmation.last -52 47 5
ending.confirmation 12 55 -67
refutation&correction -6 40 -35
against:2 88 -96 8
turned 175 -338 164
contrast.after -93 236 -143
refutation&contrast -36 -182 218
b:X_but -30 42 -13
b:was_a -10 26 -16
denial&authority -40 147 -107
source&authority -11 81 -70
w:denies -17 63 -46
w:denies@before -16 31 -14
w:reports@before -5 24 -19
b:reports_of -4 25 -21
refutation&saying 88 -1 -88
source.end.refutation -14 -138 152
end.refutation -33 -9 42
colon.head.saying 4 -24 21
colon.rest.refutation -13 -141 154
b:is_a 38 6 -44
refutation&confirmation 2 80 -81
w:real -35 22 13
w:real@after -35 28 6
deception -152 33 120
platform.2 -66 169 -104
refutation.first -86 238 -152
deception.after -143 122 21
refutation&deception -27 12 15
deception&platform -18 65 -47
b:^_hoax -5 20 -15
platform.beside -64 115 -51
deception.inside -15 44 -29
deception.beside -37 -27 64
claiming.inside 143 -139 -3
refutation&source -18 252 -233
deception&claiming -12 -17 29
platform&source 45 -2 -43
platform&confirmation 98 -14 -84
claiming&confirmation 43 -19 -24
end.deception -56 -50 106
end.confirmation 308 -27 -281
colon.head.negation -15 27 -12
b:X_not -86 41 45
colon.head.correction 75 -58 -17
w:claims@inside -19 -13 32
b:claims_X 35 -13 -21
authority.2 -18 -24 42
confirmation.2 54 6 -60
authority&belief 23 -13 -9
authority&confirmation -115 -15 130
authority&question -78 -68 145
belief&question 152 -47 -105
confirmation&question 99 -67 -32
w:official -36 -6 41
w:official@before -36 -4 40
b:in_the 48 1 -49
w:former -17 -12 29
w:isis 5 -35 30
w:former@before -17 -5 22
b:^_former -17 -5 22
saying.before 38 8 -46
saying&possibility 49 -78 29
saying&evidence -76 118 -42
saying&question -262 143 119
asks&saying 161 -10 -151
end.saying -28 -7 34
w:and@before -31 -16 46
w:terror 40 -19 -21
w:one 43 1 -44
w:one@before 21 -23 1
w:islamic -27 -4 31
w:islamic@before -57 10 47
w:state 32 -22 -10
w:state@before -22 12 10
b:who_X 25 -6 -20
w:him@after 23 -16 -7
negotiation&question 14 54 -68
authority.beside 198 -172 -26
end.checking 129 -64 -66
w:american 24 -16 -9
source&belief -36 -17 53
w:suspected -24 -3 26
w:suspected@inside -24 -3 26
saying.2 17 -75 58
w:read 21 -5 -16
w:more@after 26 -11 -15
b:X_from 41 10 -51
colon.head.hearsay -26 60 -33
w:have@inside -41 28 12
correction.after 175 34 -210
correction.last -54 173 -119
correction&saying -15 61 -47
authority&saying -70 -92 162
ending.correction 8 100 -108
w:was@before -28 10 17
negation.last -46 189 -142
w:might -26 18 8
w:might@inside -26 18 8
b:X_might -26 18 8
w:update 13 46 -59
w:update@after 9 26 -35
b:has_been -55 -16 71
deception.before -13 -100 113
rumour.after -140 57 83
evidence.last 120 -42 -78
deception&evidence -47 -34 81
rumour&evidence -89 219 -131
w:makes 19 44 -63
w:rumor@after -29 39 -10
w:update@before 2 20 -21
b:^_update 5 19 -24
w:by@after 63 -38 -25
b:X_by 33 -11 -22
end.rumour -210 -56 266
ellipsis 55 -28 -27
w:it@before 23 -14 -9
w:had -27 -8 35
w:had@inside -19 -3 22
w:false -5 22 -17
w:one@after 30 12 -42
refutation&rumour -16 -26 42
w:kills 0 36 -37
w:photo 4 47 -52
w:photo@after 9 22 -31
refutation&denial 134 -82 -52
b:says_X -27 14 12
authority.after 73 24 -97
authority.last 208 -7 -201
negation&authority -77 124 -47
source.end.authority 118 2 -120
ending.authority 120 99 -218
end.authority 17 -110 92
w:down@inside -21 11 10
w:its@inside 27 10 -37
b:its_X 16 11 -26
b:X_updated -14 -6 20
w:away -11 40 -29
w:away@after -1 25 -24
w:plans 45 3 -48
w:plans@inside 21 -1 -20
b:X_plans 35 -15 -20
denial.inside -209 358 -149
w:denies@inside -20 56 -37
b:X_denies 9 22 -31
refutation&hearsay -6 110 -104
refutation&intention 80 -8 -72
colon.head.intention -109 53 56
w:not@after -41 1 40
saying&intention 89 24 -113
b:denies_it -10 20 -10
claiming.claim -91 167 -76
vague:claim -59 262 -203
attributed:claim 154 -150 -4
end.denial 18 -317 299
w:claim -25 23 2
c:an -9 58 -48
claiming.missing -73 220 -147
w:make 2 21 -24
platform.both 195 -31 -163
platform.claim 255 -153 -102
b:X_says -70 15 55
w:being@inside 40 -3 -36
b:his_X -60 -20 80
confirmation.first 7 80 -86
w:finally 23 -3 -20
b:to_his -34 -2 36
w:off 43 -4 -39
w:off@after 25 -2 -23
w:dies 48 15 -63
b:X_dies 29 17 -47
w:group -10 -18 28
w:footage 24 -25 0
doubt.after 56 -104 47
doubt.last -24 -137 161
doubt&source -8 72 -64
source&question 6 32 -37
ending.doubt -24 -137 161
end.doubt 65 -162 97
w:through -30 -5 35
asks&doubt -23 -128 152
asks&contrast -62 -207 270
asks&confirmation -237 -24 261
w:shows -52 2 50
w:shows@after -32 16 16
w:military -15 28 -13
w:are 53 3 -56
w:are@before -8 27 -19
b:of_a -26 18 9
w:get@inside 7 13 -20
w:video@after 2 -26 24
b:fake_$ -6 -17 24
correction&question 110 87 -197
w:really -36 15 21
w:really@inside -38 28 10
w:news -32 -22 55
w:news@before -11 -26 38
b:video_$ 10 -23 13
c:not 36 -24 -13
confirmation.both 199 -25 -173
confirmation.claim 486 -78 -408
confirmation.missing 279 -52 -227
platform.missing 80 -122 42
w:she@inside -41 23 18
b:says_she -34 31 3
w:her@inside -34 -8 42
w:his@after -55 -18 73
c:up 31 -51 20
c:her -36 -1 37
c:by 33 22 -55
c:out 15 20 -35
c:his 145 -100 -45
b:this_X 4 17 -20
w:gets 51 -22 -30
b:X_gets 23 -4 -19
negation.both 184 -140 -43
w:he@after 35 -4 -31
w:worker 20 -15 -6
b:X_who 34 -5 -29
b:your_X -14 54 -40
saying.claim -115 8 108
saying.missing -53 -122 175
w:death -44 31 12
b:death_of -31 20 10
platform&hearsay -30 -50 80
w:year@inside 33 -7 -26
w:allegedly -16 -5 21
w:our -64 15 49
w:was@inside -2 26 -24
b:was_X -21 -5 26
w:went -40 -3 44
b:with_his 15 -21 6
evidence&contrast -274 311 -37
end.contrast 77 -28 -49
saying.both -66 131 -65
doubt.before -73 80 -7
doubt.first 12 -190 178
colon.head.platform 103 -9 -94
w:hands 3 -26 23
w:makes@inside 58 -9 -50
b:X_makes 22 16 -39
against:claim 319 214 -533
b:after_he -25 13 12
saying&negotiation 329 -25 -304
saying&contrast 58 -63 5
negotiation&contrast 150 -31 -119
w:home -24 -4 28
w:say -29 -18 46
negotiation.after 48 -56 7
checking.claim -350 229 122
checking.missing -346 259 87
c:being 107 -32 -75
w:without 43 -18 -24
w:without@after 39 -18 -22
w:when@after 26 -5 -21
authority.first -29 101 -72
refutation&authority -56 21 35
colon.head.authority -186 13 173
w:officials@before -25 1 24
b:is_not -20 28 -8
w:an@inside -13 30 -17
w:men 23 4 -27
w:night -30 48 -17
w:night@after -30 48 -17
w:show@after -25 24 1
b:show_$ -15 26 -11
authority.claim 358 -238 -119
authority.missing 59 -84 25
w:news@inside -20 1 19
w:attack -32 -13 45
w:attack@after -32 -13 45
negation&rumour -13 -65 78
rumour&platform -61 -154 215
rumour&contrast -37 77 -40
platform&contrast -17 -85 101
w:rumors@after -14 -47 61
rumour.last -20 24 -4
ending.rumour -32 10 22
w:dead -28 0 28
w:dead@after -32 3 29
w:rumors@before -8 -15 23
w:death@after -10 20 -10
w:leader 58 -62 4
w:leader@before 73 -58 -15
denial.after 194 -171 -24
denial.last 90 -152 62
ending.denial 90 -152 62
w:are@after 2 -21 19
rumour&question -42 -127 168
end.correction -35 103 -68
w:yes -11 23 -12
w:killed -42 45 -3
b:the_0 29 -12 -17
w:isis@after 16 -25 9
w:mother -19 -18 37
asks&authority 28 -41 12
w:before -23 -2 25
w:before@after -35 7 27
authority&contrast -57 -60 117
w:we -63 13 50
w:made -30 3 27
w:made@after -30 -4 34
w:law -27 -10 38
authority.inside 3 -25 22
authority&claiming -74 -17 91
negation&saying -87 106 -19
w:we@before -27 24 3
w:out@after 19 7 -26
c:who 126 -6 -120
doubt&claiming -26 46 -19
rumour&claiming -17 -29 47
w:back@inside -22 -19 41
w:reported@after 21 1 -22
w:women 20 0 -20
w:female@after 63 -9 -54
w:syria@inside -43 12 31
w:still 43 24 -66
w:still@inside 17 15 -31
w:despite -8 39 -31
correction&platform -34 57 -23
denial&question -26 94 -68
checking&question 21 -7 -14
b:has_X 19 1 -20
w:islamic@after 43 -8 -35
w:state@after 37 -21 -17
w:alleged 37 -10 -27
b:X_islamic 45 -8 -37
w:terror@after 35 -12 -23
b:leader_X 80 -44 -37
w:militants -39 -13 52
w:terrorist 24 -7 -16
w:al -7 -14 21
w:leader@inside -41 -1 42
authority&possibility 16 -35 19
b:X_have 24 -24 0
w:comes 25 -3 -21
authority&future 137 41 -178
asks&checking -44 -88 132
b:are_X 26 -4 -22
w:using -13 -7 20
w:are@inside 59 -3 -56
w:style 27 -5 -22
belief&evidence 97 -26 -71
w:with@before 38 -6 -33
b:^_islamic -69 -10 79
w:control 41 -10 -30
w:now@after -40 -6 45
b:meet_the -14 -8 22
c:he 227 -37 -190
c:it 9 -101 92
w:himself 27 -9 -18
w:himself@after 26 -8 -18
deception.last -98 56 42
deception&question -40 -98 138
asks&deception -23 -21 44
ending.deception -117 93 23
claiming&question -41 -120 161
claiming&contrast -50 -14 64
w:insists -11 -13 25
w:no@inside -5 -19 24
deception.first 32 -46 14
platform.first -100 168 -68
w:does 8 22 -30
w:found -18 51 -33
w:found@inside -20 47 -27
w:still@after 12 19 -31
colon.head.contrast -53 -24 78
w:pictures -20 -4 24
w:shoots 24 1 -25
claiming&saying 127 132 -258
w:militants@after 31 -5 -26
hearsay&saying -53 153 -100
saying&expectation -40 -33 73
expectation&question -201 145 57
b:X_near 24 -8 -16
checking.inside 131 -22 -109
checking&evidence 27 -8 -19
claiming&checking -50 -12 62
w:militants@inside -28 -3 31
b:X_militants -40 -4 44
w:say@after -44 -4 48
b:say_$ -26 0 26
w:town -16 -6 23
hearsay&confirmation -25 5 19
hearsay.first -42 -37 79
colon.head.claiming -12 -9 21
claiming.last 102 -69 -33
b:claims_$ 17 -21 4
w:does@before 11 12 -23
b:being_X 30 -3 -26
w:right -12 21 -9
w:media -20 -11 32
belief.after 156 -111 -45
belief.last -81 -51 132
ending.belief -81 -51 132
w:years 35 7 -42
w:years@after 31 7 -38
b:0_years 35 -3 -32
w:against 24 9 -33
w:google -36 38 -3
w:translate -36 38 -3
b:google_translate -36 38 -3
b:translate_$ -31 26 5
hearsay&future -56 61 -5
colon.head.negotiation 266 -8 -258
w:well 0 31 -30
w:media@after -15 -7 22
ending.hearsay 73 -8 -64
w:north 62 -53 -8
w:north@before 53 -29 -23
w:korea 17 -25 8
w:hospital -28 27 1
w:people@after -27 8 18
b:north_korea -4 -21 25
possibility&confirmation 91 -9 -82
confirmation&future -14 -63 77
w:confirms@inside 9 13 -22
w:self 17 3 -20
w:gets@inside 49 -7 -41
w:attacks 43 -11 -32
w:attacks@inside 29 -5 -24
b:her_$ -22 23 0
denial&claiming 112 -18 -94
checking.last -15 -21 36
ending.checking -16 -61 77
w:how@inside 30 -34 4
deception.claim -116 215 -99
deception.both -153 121 32
b:death_hoax -8 20 -13
platform&saying -7 -16 23
authority.both 297 -157 -140
b:gets_X 27 -5 -22
negation&hearsay -6 61 -55
possibility&checking -46 -14 60
w:whether@before -22 3 19
end.belief 212 -4 -209
b:X_her -17 -5 22
w:stop -64 67 -3
w:reveals@inside -41 -6 47
w:secret -19 -27 45
w:secret@inside -32 -2 34
b:can_X -20 22 -1
quoted.most -267 -38 305
colon.rest.question -27 -11 38
1 550 -447 -104
`,
};
