import type { WrittenModel } from './stance-model.ts';

/**
 * Written by `npm run train:stance`; not by hand. Ten-fold cross-validation by claim, mean and
 * spread over the dealings:
 *
 * accuracy   0.7764 ± 0.0000
 * macro F1   0.7781 ± 0.0000
 * log loss   0.5751 ± 0.0000
 * is \ said asserts  denies reports   prec.  recall
 * asserts       577      15      78   0.765  0.861
 * denies         22     196      25   0.838  0.807
 * reports       155      23     331   0.763  0.650
 */
export const WRITTEN: WrittenModel = {
  trees: `
open:beside against:beside saying.claim against:after attributed:last open:inside refutation asks.last claimCoverage hearsay.inside attributed:any negation ending.refutation negation.inside vague:before against:any intention.missing negation.beside vague:after straight open:claim order saying.after open:2 refutation.after vague:beside against:last length source open:before against:inside source.last against:before claimLength denial asks vague:any intention.claim number.extra loose.after future question.claim negation.before hearsay.beside negation&question titleCase confirmation.claim parts open:any asks&question.first attributed:after denial.inside saying claiming denial.beside end.negation colon.restAligned attributed:claim loose evidence.before source.after intention.beside source.end question attributed:inside possibility.beside intention open:after negation.odd future.missing passageCoverage attributed:before source.beside evidence.both colon.headPlain possibility.claim evidence.claim platform hearsay contrast.missing question.missing ending.source rumour future.both contrast future.claim claiming.inside evidence future.after confirmation.after end.plain authority.claim negation.claim authority.both evidence.after refutation.last number.agree claiming.beside future.beside evidence.beside colon.short question.after colon.headAligned question.2 loose.before authority.before possibility.inside saying.missing negation.missing question.inside colon.restShort number.conflict saying.last colon question.before against:claim capitals.some platform.claim question.beside expectation.beside ending.future question.both saying.beside future&question future.inside confirmation possibility asks&question attributed:beside confirmation.beside saying.inside authority.beside end.question attributed:2 intention.inside evidence.first belief open:last authority vague:claim vague:inside question.first end.future
-753 -1767 -1027
F0 500 F1 500 39 -70 F2 500 -69 -8
F1 500 F3 500 -41 132 211
F0 500 F4 500 -34 47 F1 500 86 -26
F1 500 F5 500 20 -49 -83
F6 500 F1 500 -37 145 217
F5 500 F7 500 -24 84 F6 500 75 -38
F1 500 F4 500 18 -67 F8 375 -27 -79
F1 500 F3 500 -38 125 137
F4 500 F9 500 -13 65 86
F10 500 F11 500 20 -64 F2 500 -60 8
F11 500 F12 500 -31 139 F13 500 66 192
F14 500 F7 500 -9 90 85
F0 500 F15 500 38 -60 F16 500 -65 16
F15 500 F17 500 -59 159 140
F0 500 F18 500 -32 71 F15 500 82 -36
F0 500 F19 500 23 -73 F20 500 -64 -2
F19 500 F21 708 4 -24 127
F0 500 F22 500 -22 42 F19 500 62 -36
F17 500 F23 500 10 -71 -74
F17 500 F24 500 -36 108 163
F23 500 F7 500 -11 88 82
F25 500 F1 500 19 -40 -63
F1 500 F26 500 -29 82 F27 500 101 27
F25 500 F28 500 -17 49 F1 500 64 -16
F29 500 F17 500 15 -66 -57
F17 500 F30 500 -27 94 139
F29 500 F31 500 -11 62 F32 500 58 -10
F33 433 F25 500 -8 -74 F6 500 43 -47
F19 500 F34 500 -26 94 105
F25 500 F35 500 -19 62 F6 500 65 -40
F36 500 F11 500 26 -48 -63
F11 500 F26 500 -30 93 96
F36 500 F10 500 -23 13 F12 500 63 -44
F0 500 F15 500 20 -58 F37 500 -56 26
F15 500 F11 500 -53 103 97
F0 500 F7 500 -19 82 F15 500 59 -27
F10 500 F1 500 15 -41 F38 500 -43 1
F1 500 F13 500 -31 94 85
F1 500 F10 500 -4 37 -52
F15 500 F29 500 10 -53 F39 350 -59 -25
F15 500 F11 500 -49 100 F40 500 84 19
F15 500 F29 500 3 68 F14 500 -48 11
F33 433 F33 233 -48 -11 F10 500 46 -13
F19 500 F41 500 8 -36 73
F10 500 F33 433 5 -34 F19 500 36 -40
F33 433 F15 500 -12 -58 F29 500 36 -24
F15 500 F42 500 -39 94 F33 433 82 31
F33 433 F15 500 24 -42 F29 500 -30 17
F0 500 F19 500 14 -56 F39 150 -21 -54
F19 500 F18 500 -17 28 71
F0 500 F18 500 -14 44 F19 500 41 -30
F11 500 F43 500 5 -57 F44 500 -63 -16
F15 500 F11 500 -49 94 F45 500 34 82
F15 500 F43 500 6 65 F32 500 -52 -6
F18 500 F46 500 -1 55 -58
F6 500 F13 500 -21 75 65
F23 500 F47 125 -10 18 49
F48 500 F49 500 19 -65 F28 500 -26 -52
F11 500 F12 500 -20 57 F48 500 75 -5
F48 500 F49 500 -24 61 F1 500 36 -1
F7 500 F15 500 7 -37 -66
F15 500 F11 500 -43 74 F8 667 63 15
F7 500 F5 500 -13 35 76
F18 500 F35 500 12 -53 -61
F6 500 F39 150 5 -28 F35 500 58 -5
F35 500 F25 500 -15 27 57
F48 500 F50 500 14 -27 F37 500 -47 29
F51 500 F44 500 -9 53 65
F48 500 F50 500 -14 25 F37 500 41 -32
F48 500 F52 500 13 -29 F53 500 -30 1
F54 500 F55 500 -4 54 49
F48 500 F52 500 -15 25 F30 500 21 -24
F25 500 F35 500 12 -51 -44
F15 500 F13 500 -35 80 F56 500 57 14
F35 500 F25 500 -14 26 45
F25 500 F15 500 11 -33 F57 500 -49 11
F15 500 F13 500 -33 73 F58 633 60 -3
F25 500 F59 500 -5 -45 F15 500 37 -14
F36 500 F35 500 15 -54 F57 500 -58 15
F1 500 F24 500 -20 28 F57 500 37 -9
F35 500 F48 500 -18 22 63
F33 433 F17 500 -10 -57 F10 500 29 -7
F17 500 F19 500 -23 48 79
F17 500 F60 500 0 48 -48
F48 500 F35 500 14 -48 F61 500 -37 15
F17 500 F6 500 -22 50 79
F48 500 F35 500 -20 38 F6 500 31 -24
F15 500 F7 500 10 -49 F58 433 -55 0
F15 500 F58 433 -12 -33 F58 500 53 0
F7 500 F62 500 -9 45 F58 300 63 17
F33 433 F63 500 -10 -53 F50 500 27 -24
F13 500 F19 500 -22 46 68
F33 433 F63 500 7 46 F47 125 -25 9
F36 500 F17 500 6 -44 F33 500 -56 19
F17 500 F1 500 -18 38 74
F17 500 F36 500 -2 28 -52
F36 500 F49 500 6 -39 F64 500 -55 9
F17 500 F30 500 -20 37 60
F36 500 F65 500 -6 36 F21 789 -5 45
F48 500 F22 500 15 -37 F66 500 -33 25
F15 500 F67 500 -26 14 40
F48 500 F22 500 -15 28 F15 500 29 -21
F21 866 F21 450 -11 19 F52 500 -6 -38
F68 500 F34 500 -15 50 F58 367 50 -7
F21 866 F58 167 -43 -7 F68 500 13 -24
F33 433 F33 233 -46 -11 F69 500 36 4
F11 500 F15 500 -38 35 F58 367 62 6
F33 433 F15 500 17 -18 F70 250 8 -30
F71 500 F6 500 4 -38 -34
F42 500 F45 500 -15 13 59
F71 500 F59 500 -2 -35 F45 500 44 6
F35 500 F48 500 14 -12 F70 311 -16 -65
F17 500 F54 500 -20 39 59
F35 500 F4 500 -9 33 57
F35 500 F29 500 4 -36 -39
F19 500 F13 500 -11 44 39
F29 500 F35 500 -6 24 F72 500 38 5
F33 467 F0 500 -3 -37 F69 500 28 -7
F33 467 F68 500 9 52 F0 500 -36 8
F68 500 F73 500 -1 30 F33 333 -1 -42
F33 333 F74 500 -25 16 F75 500 14 -48
F6 500 F33 500 0 -36 F8 429 7 41
F75 500 F33 433 5 -20 65
F33 433 F63 500 -5 -37 F76 500 20 -11
F15 500 F42 500 -22 68 F47 125 46 -1
F7 500 F22 500 -5 32 F58 300 54 2
F35 500 F52 500 6 -33 F27 367 -54 -16
F15 500 F13 500 -24 43 F27 433 41 0
F15 500 F21 866 -11 13 F21 550 4 -30
F36 500 F70 286 -18 10 F53 500 -43 9
F17 500 F77 500 -15 38 45
F70 286 F53 500 24 -11 F36 500 -11 23
F46 500 F7 500 -1 -51 46
F3 500 F39 450 -3 -40 27
F46 500 F35 500 0 46 -42
F15 500 F78 500 9 -29 F1 500 -45 -19
F15 500 F67 500 -14 4 F1 500 56 22
F78 500 F79 500 -10 30 25
F40 500 F77 500 1 -39 F80 500 36 -6
F13 500 F24 500 -9 28 50
F81 500 F82 500 -11 36 44
F22 500 F16 500 3 46 -48
F11 500 F3 500 -14 25 F39 150 51 8
F22 500 F47 125 -15 12 40
F33 433 F40 500 -15 20 F83 500 29 -6
F33 233 54 F34 500 -11 42
F46 500 F68 500 4 -31 -47
F46 500 F53 500 -7 29 37
F1 500 F12 500 -12 33 F39 350 40 2
F46 500 F1 500 6 -26 -38
F46 500 F7 500 0 -56 49
F51 500 F19 500 -9 28 41
F46 500 F7 500 -1 51 -49
F17 500 F50 500 5 -30 -49
F17 500 F45 500 -32 13 72
F49 500 F17 500 1 -46 51
F35 500 F22 500 7 -35 F70 311 5 -41
F19 500 F70 311 -18 0 F8 500 7 31
F35 500 F22 500 -8 31 F70 429 8 39
F36 500 F11 500 8 -38 F57 500 -39 21
F11 500 F45 500 -22 19 F39 150 57 12
F39 250 F47 125 -1 27 F36 500 -27 15
F78 500 F28 500 7 -39 -39
F19 500 F11 500 -17 24 34
F78 500 F84 500 -7 40 35
F33 433 F63 500 -6 -45 F69 500 28 -4
F15 500 F33 467 -14 -36 F76 500 35 -22
F8 250 F85 500 42 4 F69 500 -6 26
F71 500 F35 500 9 -32 -34
F30 500 F11 500 -7 21 F54 500 9 47
F35 500 F71 500 -13 32 32
F36 500 F8 250 -27 9 F86 500 -40 4
F11 500 F80 500 13 -23 41
F7 500 F36 500 -10 19 F8 375 13 52
F35 500 F1 500 7 -21 -27
F6 500 F42 500 -10 33 26
F87 500 F49 500 -2 41 F85 500 -37 2
F36 500 F40 500 -4 24 F33 500 -46 22
F33 233 44 F88 500 0 -39
F83 500 F33 433 5 -18 F58 433 30 -4
F66 500 F0 500 -5 -30 36
F58 433 F11 500 5 40 F1 500 -25 4
F89 500 F66 500 10 -29 -37
F14 500 F90 500 6 -26 -44
F42 500 F15 500 -13 16 47
F62 500 F41 500 -18 4 44
F91 500 F35 500 -1 -36 F92 500 55 11
F17 500 F15 500 -29 15 45
F35 500 F21 866 -14 6 30
F7 500 F4 500 1 -34 -45
F24 500 F17 500 -20 34 44
F68 500 F7 500 5 40 F17 500 -10 -29
F93 500 F23 500 1 -41 44
F17 500 F45 500 -32 8 F45 500 35 8
F23 500 F94 500 -3 32 41
F77 500 F4 500 6 -26 -37
F83 500 F27 333 23 -2 -32
F27 333 F70 286 -44 -4 F27 433 15 -8
F46 500 F88 500 -6 21 48
F30 500 F95 500 -11 31 34
F46 500 F57 500 6 -22 -45
F40 500 F29 500 -3 -45 F27 367 44 3
F18 500 F40 500 8 -23 53
F27 200 41 F70 286 11 -11
F37 500 F96 500 -11 20 F0 500 8 38
F50 500 F96 500 1 -33 28
F37 500 F8 429 19 -2 F0 500 -4 -41
F39 350 F7 500 -4 -47 F58 500 31 -4
F34 500 F6 500 -8 23 33
F39 350 F45 500 14 -8 F58 500 -33 4
F39 150 F27 433 -11 13 F68 500 4 40
F27 367 F11 500 1 49 F24 500 -22 24
F68 500 F97 500 4 -24 F27 500 -33 -9
F71 500 F36 500 3 -20 -36
F83 500 F98 500 14 -22 -35
F38 500 F71 500 2 31 F5 500 -24 1
F58 567 F58 300 3 -14 F8 571 37 -16
F17 500 F45 500 -19 15 35
F99 500 F58 100 -22 5 -30
F93 500 F18 500 -2 -43 50
F15 500 F11 500 -27 29 F54 500 16 54
F23 500 F15 500 1 -26 33
F68 500 F100 500 -8 28 F39 150 4 36
F101 500 F11 500 -13 11 16
F7 500 F29 500 0 23 35
F90 500 F7 500 10 -36 F102 500 -6 -34
F17 500 F39 450 6 -18 38
F90 500 F7 500 -14 28 F39 650 6 38
F4 500 F103 500 11 -22 -29
F15 500 -25 F50 500 3 36
F75 500 F20 500 -1 -39 38
F38 500 F33 233 -40 -1 F104 150 41 7
F15 500 F33 233 28 -17 F76 500 37 -28
F21 938 F8 429 6 -28 F38 500 14 -33
F105 500 F35 500 2 -26 -37
F19 500 F13 500 -8 37 F63 500 44 4
F35 500 F106 500 -6 35 32
F15 500 F40 500 -4 18 F39 150 -51 3
F15 500 F68 500 -22 19 F39 550 22 0
F39 250 F68 500 12 -13 F39 750 -12 16
F8 250 F0 500 -40 8 F0 500 11 -7
F45 500 F19 500 -14 16 F0 500 1 38
F8 429 F8 250 32 8 F76 500 -20 5
F91 500 F71 500 2 -26 33
F30 500 F68 500 -3 14 28
F38 500 F107 500 -4 30 F41 500 12 -40
F75 500 F108 500 1 39 -45
F58 433 F80 500 19 -3 F101 500 -31 12
F109 500 F75 500 -7 39 49
F70 286 F70 200 9 -31 F29 500 6 -29
F18 500 F39 450 8 -28 41
F43 500 F39 750 -5 25 24
F38 500 F36 500 3 -29 F41 500 2 50
F17 500 F54 500 -18 38 28
F110 500 F39 150 7 -15 59
F22 500 F15 500 5 -24 -38
F15 500 F11 500 -30 31 F47 125 26 -13
F22 500 F111 500 -3 32 36
F57 500 F98 500 -10 21 F21 550 -15 32
F57 500 F21 789 21 -1 -18
F97 500 F27 433 7 -9 -37
F71 500 F33 233 -28 8 F39 150 -39 -11
F3 500 F33 467 2 -34 F1 500 37 9
F39 250 F48 500 -4 24 F39 750 -20 6
F46 500 F40 500 -7 27 43
F48 500 F40 500 12 -26 F50 500 -26 19
F46 500 F112 500 0 43 -44
F66 500 F65 500 -7 -39 39
F104 350 F104 150 4 -24 36
F104 450 F104 150 4 30 F70 250 -42 -3
F113 500 F80 500 -7 11 F69 500 -10 -49
F114 500 F30 500 -9 23 34
F113 500 F111 500 -6 38 F63 500 35 -15
F84 500 F17 500 3 -30 -39
F17 500 F80 500 -3 -23 46
F84 500 F68 500 1 -26 41
F115 500 F91 500 -2 32 44
F17 500 F1 500 -27 -1 37
F115 500 F38 500 7 -22 -46
F40 500 F104 350 -2 -34 F8 375 5 26
F8 900 F17 500 -8 23 40
F81 500 F8 182 -19 1 28
F102 500 F14 500 5 -36 F27 433 -41 0
F27 367 F10 500 -3 24 F19 500 -32 10
F38 500 F2 500 4 41 F27 367 -37 -1
F36 500 F16 500 3 24 F64 500 -40 14
F45 500 F34 500 -7 21 23
F36 500 F45 500 -1 -20 F47 125 -6 46
F116 500 F53 500 -7 34 F70 429 29 8
F76 500 F20 500 -3 28 F41 500 -9 -34
F116 500 F70 311 23 -2 F70 429 -28 -8
F33 233 -44 F80 500 -12 9
F33 233 52 F80 500 13 -25
F67 500 F21 866 -4 16 F102 500 -30 24
F117 500 F8 250 -24 -3 27
F15 500 F68 500 -16 27 F27 433 41 0
F15 500 F68 500 7 -26 F85 500 -29 10
F33 433 F56 500 -6 18 F21 450 -16 26
F33 467 F13 500 0 39 -32
F33 433 F56 500 3 -16 F21 938 -24 -2
F33 233 -38 F118 500 9 -15
F33 467 F20 500 5 30 -28
F20 500 F33 567 7 -22 F70 286 0 -37
F53 500 F65 500 -3 -27 33
F109 500 F19 500 -3 17 -29
F59 500 F53 500 9 -22 -24
F46 500 F7 500 0 -45 48
F58 433 F8 333 23 -2 F8 429 -34 6
F46 500 F7 500 1 35 -44
F93 500 F66 500 -7 31 49
F83 500 F0 500 7 26 -18
F118 500 F2 500 -8 35 F63 500 -10 30
F23 500 F39 250 -1 13 -29
F39 50 F1 500 -10 17 F39 450 19 -1
F115 500 F119 500 -5 37 -47
F36 500 F39 450 4 23 F57 500 -37 19
F36 500 F45 500 -16 1 F39 50 -25 38
F90 500 F120 500 -7 30 F45 500 37 1
F85 500 F18 500 13 -22 F10 500 3 -47
F58 433 F33 500 16 -24 F10 500 -36 2
F85 500 F33 333 0 -20 F10 500 -5 44
F84 500 F91 500 -2 25 -34
F77 500 F121 500 -11 13 24
F111 500 F63 500 -4 19 35
F33 233 F41 500 6 -46 F76 500 9 -20
F33 467 F33 233 39 6 -30
F76 500 F65 500 -10 32 F39 250 33 0
F27 267 F8 182 -7 20 F8 429 -21 5
F58 433 F45 500 -1 25 F45 500 -35 -1
F27 267 F8 400 -33 -9 F8 429 23 -5
F33 333 F58 367 -22 1 F50 500 12 -13
F33 333 F67 500 8 43 F58 167 4 -16
F62 500 F111 500 -6 20 33
F39 250 F70 286 -25 1 F122 500 19 -25
F21 764 F70 400 -23 36 F121 500 -12 8
F39 250 F70 286 28 -1 F70 333 -2 -29
F39 450 F123 500 -11 48 F39 750 30 -8
F124 500 F17 500 4 41 -27
F39 450 F111 500 3 39 F39 650 -31 -2
F104 50 F36 500 -6 -32 F116 500 1 42
F104 350 F104 150 0 -25 27
F104 50 F76 500 4 34 F116 500 -1 -38
F125 500 F20 500 -4 17 40
F104 50 F76 500 19 -23 F104 350 -34 12
F20 500 F0 500 -5 21 F70 429 -36 -1
F74 500 F21 817 8 -11 F58 300 -3 34
F58 433 F58 233 -7 27 F58 700 -35 -10
F58 433 F58 300 5 -20 F74 500 20 -21
F71 500 F69 500 5 -15 -39
F98 500 F47 125 -3 20 -34
F71 500 F73 500 -4 15 F41 500 8 43
F91 500 F75 500 0 -31 26
F20 500 F1 500 -12 18 29
F62 500 F75 500 -4 27 39
F46 500 F27 367 -9 5 38
F18 500 F58 433 -2 -26 30
F46 500 F39 250 11 -7 -38
F80 500 F101 500 0 -24 F126 500 19 -33
F87 500 F54 500 -6 30 35
F108 500 F121 500 -5 10 -41
F39 650 F39 550 -3 24 -23
F50 500 F58 100 20 -13 F39 350 5 24
F50 500 F127 500 5 44 F39 250 14 -31
F53 500 F121 500 -2 -21 23
F54 500 F45 500 -16 7 29
F54 500 F99 500 6 -15 -26
F33 233 -43 F78 500 2 -33
F33 467 F80 500 17 -1 -28
F33 333 F39 550 20 -19 F33 467 -11 11
F46 500 F70 667 -7 18 29
F77 500 F41 500 4 -20 28
F46 500 F70 667 8 -16 -32
F105 500 F125 500 -1 33 -40
F54 500 F76 500 0 -21 21
F45 500 F116 500 11 -17 F48 500 -14 4
F8 625 F58 567 -11 20 F36 500 18 -23
F58 433 F70 250 40 -1 F47 125 -24 -1
F62 500 F106 500 -4 33 49
F108 500 F107 500 3 -34 41
F101 500 F8 250 23 -6 32
F102 500 F107 500 -11 32 F27 433 35 -2
F7 500 F39 650 4 -22 -33
F34 500 F104 350 -14 17 25
F112 500 F7 500 -3 32 41
F125 500 F91 500 -3 28 33
F58 433 F63 500 14 -11 F63 500 -30 7
F27 200 43 F71 500 -7 18
F8 250 F63 500 -30 14 F69 500 12 -14
F128 500 F77 500 -4 27 26
F59 500 F8 250 22 -7 -36
F7 500 F70 286 -15 4 -44
F27 367 F70 429 36 -8 F113 500 -19 6
F7 500 F70 286 13 -6 46
F73 500 F129 500 -1 28 -20
F82 500 F67 500 -3 22 -25
F82 500 F67 500 4 -15 30
F33 333 F56 500 -17 26 F104 350 13 -22
F33 233 F39 250 3 40 F30 500 -10 24
F39 350 F33 267 22 -4 F39 650 -28 4
F11 500 F94 500 8 -23 F58 233 -30 -4
F30 500 F1 500 5 -26 F70 400 11 41
F94 500 F39 250 -3 -17 28
F99 500 F65 500 -2 -29 29
F87 500 F17 500 -8 24 33
F99 500 F63 500 -1 23 -35
F126 500 F63 500 14 -16 F80 500 -5 -37
F74 500 F21 550 -16 -1 27
F126 500 F80 500 -1 -21 F80 500 -2 35
F130 500 F131 500 -3 27 -40
F15 500 F42 500 -9 33 F21 708 0 31
F39 250 F20 500 10 -18 F15 500 -5 -34
F104 250 F104 50 -5 14 F104 650 -23 12
F104 350 F11 500 -18 16 F27 367 33 5
F115 500 F5 500 3 23 -40
F132 500 F90 500 0 -26 24
F42 500 F45 500 -16 17 42
F109 500 F132 500 -1 -33 22
F36 500 F40 500 -1 15 F67 500 -20 5
F24 500 F34 500 -10 19 20
F36 500 F68 500 0 -38 F40 500 10 27
F133 500 F5 500 4 -14 -41
F54 500 F114 500 -10 9 34
F5 500 F59 500 1 -24 F134 500 23 -12
F27 433 F46 500 -13 18 F69 500 16 -15
F58 433 F39 150 1 28 F113 500 -27 4
F27 433 F76 500 4 32 F25 500 -19 24
F132 500 F39 50 9 -5 F39 250 -9 44
F87 500 F54 500 -11 24 39
F135 500 F136 500 -2 23 -35
F33 433 F33 233 -32 -3 F113 500 26 -12
F33 467 F36 500 10 -9 -42
F33 233 24 F33 433 2 -11
F33 433 F8 600 0 -17 F48 500 2 26
F33 233 F80 500 39 7 F33 267 -24 10
F33 333 F137 500 5 28 F48 500 -1 -20
F102 500 F38 500 5 29 F41 500 2 -30
F102 500 F1 500 12 -6 -14
F102 500 F84 500 -12 25 26
F39 750 F114 500 5 -24 -38
F54 500 F56 500 -18 15 24
F84 500 F23 500 0 33 43
F125 500 F27 433 -7 5 26
F42 500 F0 500 -10 11 28
F132 500 F27 633 1 28 F56 500 -6 -33
F33 233 F41 500 4 -30 F104 50 1 14
F33 467 F104 150 23 -9 F104 50 -46 -9
F3 500 F23 500 -5 28 -32
F33 233 -32 F125 500 -3 23
F33 467 F27 333 20 0 F104 50 -30 -5
F27 333 F33 467 -16 46 F126 500 6 29
F21 633 F21 125 -2 27 F39 50 5 -18
F42 500 F21 550 -22 4 33
F21 633 F39 250 -5 -32 F39 50 -7 15
F75 500 F83 500 -4 16 -39
F58 500 F70 429 21 -2 F19 500 -31 5
F75 500 F70 400 6 -7 42
F93 500 F27 233 -28 -2 38
F27 333 F58 300 26 0 F24 500 -8 26
F27 200 36 F109 500 -6 27
F40 500 F63 500 -4 -33 F45 500 31 1
F54 500 F45 500 -18 6 32
F62 500 F94 500 0 48 51
F66 500 F65 500 -5 -29 25
F83 500 F58 433 18 -13 -22
F65 500 F58 367 5 -7 27
F41 500 F22 500 13 -25 F107 500 -5 18
F45 500 F17 500 -23 20 F67 500 7 44
F45 500 F118 500 7 -14 F118 500 -20 12
F84 500 F116 500 0 19 -39
F98 500 F71 500 0 22 -16
F111 500 F84 500 -5 24 30
F124 500 F59 500 -7 23 22
F13 500 F109 500 5 -23 33
F94 500 F124 500 1 -24 32
F99 500 F36 500 3 -17 28
F138 500 F98 500 0 -24 18
F99 500 F36 500 -2 11 -29
F69 500 F56 500 2 26 F45 500 -30 -2
F45 500 F39 250 -17 12 F39 450 19 -19
F69 500 F56 500 -1 -31 F45 500 31 -8
F106 500 F78 500 5 -25 -30
F41 500 F68 500 11 -19 F76 500 -12 -31
F32 500 F41 500 -11 9 38
F8 250 F63 500 -31 4 F38 500 -1 27
F20 500 F14 500 -8 20 23
F20 500 F38 500 9 -22 F57 500 0 -43
F93 500 F33 233 -26 2 45
F87 500 F33 267 -21 7 31
F33 267 F52 500 17 -1 F83 500 -15 17
F104 150 F52 500 6 -24 F70 556 -26 18
F21 450 29 F19 500 -11 18
F104 150 F106 500 -4 23 F63 500 26 -9
F2 500 F10 500 5 -19 -36
F87 500 F54 500 -4 32 39
F2 500 F59 500 -1 -33 41
F36 500 F7 500 12 -26 F27 367 11 -27
F17 500 F121 500 -12 13 31
F7 500 F36 500 -13 7 32
F104 350 F4 500 6 -22 F8 429 -27 8
F104 350 F104 50 9 -24 F48 500 40 -1
F112 500 F62 500 -6 32 38
F78 500 F8 250 -7 8 F33 433 -15 -2
F33 233 25 F8 333 20 -10
F33 367 F8 667 -15 5 F33 433 16 -5
F58 633 F88 500 -5 25 -29
F58 567 F15 500 -7 17 -26
F58 567 F136 500 -2 36 F58 633 12 36
F93 500 F70 429 0 -17 30
F27 367 F15 500 -3 22 F50 500 -26 17
F59 500 F53 500 11 -20 -25
F58 300 F63 500 17 -8 F70 200 21 -13
F17 500 F70 375 7 -19 31
F58 300 F70 429 -30 -7 F58 567 12 -20
F58 367 F10 500 -5 -28 F70 250 1 18
F58 433 F70 583 25 -4 F47 125 -20 7
F70 583 F71 500 -10 18 F58 167 5 29
F105 500 F93 500 -1 31 -33
F104 350 F8 400 -15 2 F8 375 32 3
F121 500 F85 500 4 -19 F104 150 0 32
F65 500 F108 500 -3 24 -30
F45 500 F80 500 -18 1 F41 500 36 -4
F45 500 F38 500 13 -18 F41 500 -17 3
F138 500 F37 500 2 27 -23
F41 500 F6 500 19 -11 F6 500 -13 10
F127 500 F41 500 -15 2 24
F129 500 F58 700 -6 -35 15
F17 500 F6 500 -6 19 18
F139 500 F5 500 4 21 -28
F33 333 F63 500 -2 -33 F52 500 13 -22
F15 500 F33 233 17 -22 F27 267 -6 25
F27 433 F85 500 -2 14 F33 333 2 -22
F125 500 F8 400 -12 3 43
F104 250 F104 150 8 -26 F33 267 -2 48
F120 500 F125 500 -4 -42 34
F140 500 F68 500 -4 14 18
F13 500 F12 500 -5 13 20
F139 500 F49 500 1 24 -27
F33 433 F70 200 13 -12 F70 400 -7 18
F13 500 F33 467 3 -20 32
F70 200 F33 367 -24 4 F70 400 20 -5
F141 500 F142 500 -5 19 26
F42 500 F77 500 -7 20 29
F20 500 F132 500 6 -18 F10 500 -22 7
F112 500 F128 500 -7 14 -34
F15 500 F17 500 -10 27 F80 500 24 -5
F112 500 F128 500 5 -16 34
F122 500 F47 125 2 -12 F80 500 -28 1
F21 708 F41 500 34 -3 F118 500 -10 15
F4 500 F14 500 -1 18 25
F46 500 F108 500 -5 22 24
F96 500 F47 125 6 23 -23
F46 500 F108 500 2 -23 -27
F61 500 F116 500 -4 13 32
F26 500 F17 500 -7 13 22
F111 500 F141 500 -4 22 32
F8 400 F8 250 -6 22 F56 500 -10 12
F40 500 F25 500 1 40 -20
F8 500 F8 250 5 -16 F40 500 6 29
F66 500 F53 500 -7 24 36
F6 500 F39 450 9 -5 -10
F59 500 F66 500 6 -25 -36
F2 500 F64 500 5 -27 -32
F50 500 F41 500 1 -20 26
F102 500 F2 500 -4 31 F70 311 0 31
F76 500 F8 250 -18 8 F39 250 -50 26
F39 350 F8 429 20 -14 F8 429 -38 -5
F76 500 F18 500 -3 29 F39 250 49 -21
F88 500 F48 500 -3 9 20
F90 500 F13 500 -10 26 26
F109 500 F90 500 -2 -26 24
F70 200 22 F108 500 -6 21
F45 500 F30 500 -22 8 F70 583 8 -13
F70 200 -20 F70 311 20 3
F39 750 F25 500 6 -19 -30
F39 250 F114 500 -21 16 F27 333 42 -2
F37 500 F89 500 5 -30 F70 286 3 -37
F65 500 F103 500 6 -23 F8 375 -10 -37
F36 500 F5 500 -17 13 F8 500 21 -14
F65 500 F103 500 -2 26 27
F46 500 F91 500 -1 23 25
F58 433 F58 367 3 39 F58 700 -26 3
F118 500 F41 500 -16 1 F63 500 -15 22
F48 500 F84 500 10 -19 F39 50 -21 2
F58 233 F39 50 -17 -1 F58 433 22 -4
F75 500 F48 500 -13 2 29
F77 500 F102 500 5 -17 -30
F48 500 F116 500 19 -11 F104 250 -15 11
F94 500 F53 500 -8 21 29
F33 333 F122 500 -15 28 F33 367 15 -1
F33 467 F17 500 -5 39 -24
F21 866 F80 500 2 -22 F59 500 10 -25
F70 429 F8 250 -2 14 F11 500 -6 -29
F18 500 F8 333 9 -18 18
F70 429 F102 500 -10 19 F70 667 16 -5
F38 500 F41 500 9 -10 25
F30 500 F27 433 -10 12 31
F38 500 F41 500 -11 10 F41 500 0 -34
F8 625 F68 500 -13 20 F36 500 18 -7
F67 500 F104 350 -9 27 29
F8 625 F102 500 2 34 F82 500 -15 12
`,
  cues: `
expectation -95 108 -12
evidence -179 126 53
future.claim 283 -79 -204
future.missing -382 154 227
question.claim -182 -228 411
question.missing 288 -105 -183
expectation.before -140 35 105
expectation.beside -128 -148 276
evidence.inside 37 107 -144
evidence.beside 226 -14 -212
expectation&evidence -210 85 126
open:any -214 53 161
open:before -165 -61 226
open:beside -520 112 407
claimCoverage 176 -27 -149
passageCoverage 282 -117 -165
order -63 -339 402
length 506 -322 -183
claimLength 1072 -635 -438
loose 283 -475 192
loose.before -175 -24 199
loose.after 98 -91 -7
number.agree 312 -357 45
number.missing -76 108 -32
future 170 -98 -73
future.inside 34 -26 -8
future.beside 159 -65 -94
negation -394 736 -342
possibility -128 1 127
question -129 -50 179
question.2 -6 -35 42
negation.odd 24 348 -372
possibility.before -58 -41 99
possibility.first 6 39 -45
question.before -120 120 0
question.first 232 -255 23
question.after -64 189 -125
negation.after 62 -197 135
future.after 100 -214 114
evidence.after -253 -37 290
negation&possibility 103 -44 -59
negation&evidence 142 -83 -59
negation&future 232 -485 253
negation&question 203 82 -285
possibility&evidence 101 -133 32
possibility&future 225 -183 -41
possibility&question 214 -67 -147
evidence&future -180 275 -94
evidence&question 78 127 -205
future&question 100 -294 194
open:first -120 -35 156
asks -700 164 536
asks.notLast -31 164 -133
asks&question.first -215 -116 331
asks&possibility 25 72 -96
asks&future 52 -73 21
asks&question -23 -140 163
ending.evidence 54 -53 -1
end.question 65 46 -112
end.negation -239 329 -90
end.future 221 -21 -200
end.evidence 72 -37 -35
parts 80 5 -85
capitals.some 113 -150 37
colon -92 -36 129
colon.headAligned -237 -67 303
colon.restAligned 79 -36 -43
hearsay -289 6 283
claiming 213 -17 -196
evidence.before 96 223 -319
hearsay.before -179 125 55
hearsay.beside -135 -179 313
claiming.before -16 -161 177
claiming.beside -77 162 -85
future.before -74 47 27
question.beside -49 -97 145
hearsay&claiming -56 110 -53
hearsay&evidence -180 122 58
hearsay&future -305 223 81
hearsay&question -45 72 -27
claiming&evidence 16 -93 77
claiming&future -65 31 33
claiming&question -105 -82 187
open:2 -231 -39 270
vague:any -382 121 261
vague:2 -148 46 102
vague:before -195 -8 204
vague:beside -270 194 76
attributed:any -170 -13 183
attributed:before -266 -18 284
attributed:beside 164 9 -173
asks&claiming -16 -91 107
end.hearsay -179 -65 243
end.claiming -26 -281 306
titleCase -85 270 -185
authority -250 132 118
intention 272 -98 -174
authority.before -297 131 166
intention.before 161 -18 -143
authority&expectation -94 55 39
authority&evidence 67 -20 -47
rumour -212 64 148
future.both -150 -191 341
rumour.before 27 -102 75
rumour.beside -25 213 -188
colon.short 86 -82 -4
capitals.all -30 -110 140
source -223 91 132
source.after -147 -66 212
source.last -130 15 115
open:after 86 40 -126
open:last 4 -89 85
vague:after -288 244 44
vague:last 86 14 -100
attributed:after -97 146 -49
attributed:last -148 -79 227
source.end -76 -112 188
source.end.source 58 -63 5
ending.source -182 -62 244
end.plain -167 125 42
end.source 92 -64 -28
number.extra 182 98 -280
colon.headPlain 153 28 -182
colon.speaker -142 -36 178
colon.speaker.none -47 44 3
belief -44 -75 120
question.both 134 41 -175
hearsay&belief -89 -19 107
belief&future 93 -59 -34
evidence.claim -58 -107 166
evidence.missing 12 -48 37
source.end.none -103 -45 149
colon.restShort -96 -74 170
colon.head.future 21 -39 18
saying -127 17 110
hearsay.inside -64 -69 132
saying.inside -368 103 264
saying.beside -45 38 6
hearsay&saying -97 137 -39
open:inside -98 -144 241
vague:inside 127 -152 25
attributed:inside -88 -18 106
source.beside -118 31 87
saying.after -222 -54 277
saying.last -321 -68 390
source&saying -133 43 90
attributed:2 -209 229 -20
ending.saying -22 -129 151
confirmation 247 -119 -128
confirmation.inside -73 -130 203
colon.head.confirmation 157 -22 -135
confirmation.before 154 -161 8
confirmation.beside 39 -70 31
rumour&confirmation 164 19 -183
future.last -77 -15 92
ending.question 164 33 -198
ending.future -97 -110 207
future.2 10 34 -44
possibility.inside -124 -32 155
possibility.beside -278 114 163
possibility.after 108 11 -119
rumour.inside -89 96 -7
asks.last -706 26 680
asks&rumour -29 -179 208
colon.head.rumour -95 -51 146
intention.inside -29 -23 52
intention.beside 224 -165 -59
hearsay&intention 80 -4 -76
deception -160 48 111
negotiation -18 -40 59
rumour.first -107 38 69
negotiation.inside -136 -3 139
deception.inside -28 35 -7
deception.beside -36 -30 66
rumour&future -68 100 -32
negotiation&future 208 -70 -138
vague:first -125 -76 201
against:any -607 1185 -578
against:inside -324 581 -257
against:beside -262 385 -123
end.negotiation 13 -44 31
end.deception -80 -27 107
intention&future -7 23 -15
end.possibility -144 -9 153
end.intention -42 -62 103
source.before -31 103 -72
source.first 39 -56 17
source&future -84 -103 187
attributed:first 174 22 -196
colon.head.source 82 16 -98
denial -253 391 -138
contrast -180 -22 202
negation.before -327 534 -207
contrast.before 26 -87 61
denial.before -133 88 45
denial.beside -223 487 -264
negation&source -1 -99 99
negation&confirmation 30 -81 51
negation&contrast -205 -46 251
denial&source -7 115 -107
denial&future -47 8 39
denial&contrast -36 -130 166
source&confirmation 21 -124 103
source&contrast -15 -121 136
confirmation&future 51 -159 108
confirmation&contrast 39 -89 50
future&contrast -135 263 -128
against:before -398 349 49
belief.beside -145 25 119
belief&possibility 37 -39 2
expectation.inside -35 -4 39
hearsay&expectation 55 36 -90
expectation&future -10 66 -56
saying&future 112 39 -151
evidence.first 149 25 -173
checking -156 -114 270
checking.before -265 -51 316
checking.beside -108 -103 211
checking.first -123 -13 135
checking&future -31 -17 48
intention.after 157 -49 -107
ending.negation -245 53 192
belief.inside -146 21 125
evidence.both -65 -64 128
number.conflict -104 -199 303
hearsay.after -52 -11 63
contrast.inside -93 -31 124
negation.inside -254 671 -417
negation.beside -672 1091 -419
question&contrast 6 -83 78
source&claiming -44 -2 46
contrast.beside -91 115 -24
possibility&contrast -75 34 41
colon.head.evidence 212 -212 0
end.expectation 51 -28 -23
negation.claim 74 -49 -25
negation.missing 161 -98 -63
source.inside 20 56 -75
contrast.claim -359 135 224
contrast.missing -322 35 287
rumour&hearsay -20 -20 40
rumour.2 -121 -93 214
intention.both -103 143 -40
intention.claim 26 62 -89
open:claim 185 66 -252
intention.missing 117 -71 -46
future.first 46 -23 -23
source&possibility -15 -14 30
colon.head.possibility -34 140 -106
colon.head.question 88 193 -282
colon.rest.source 78 -51 -27
source.2 27 -34 6
expectation.after 78 79 -157
claiming.after 4 214 -218
ending.claiming 105 -59 -46
rumour&source -14 -32 46
possibility.claim -252 -208 460
possibility.missing -276 -82 357
withdrawal 38 233 -270
withdrawal.inside -70 224 -155
possibility.both 23 -125 102
against:after 127 285 -413
correction 150 120 -270
correction.before -72 193 -121
correction.beside -45 33 12
correction.first -30 85 -55
correction.inside -23 -27 50
negation&correction -47 71 -24
against:first -22 1 20
platform -270 141 129
platform.before -327 127 200
platform&question -101 112 -11
doubt -26 -129 154
question.inside -59 -136 195
doubt.inside -32 -120 152
doubt.beside -8 -355 363
doubt&question -49 -10 58
negation.2 -261 285 -24
negation.first -127 185 -58
platform.after 1 126 -126
platform.last -88 17 70
platform&future 164 -40 -124
ending.platform 88 15 -103
refutation -209 297 -88
refutation.2 -79 211 -132
refutation.before -146 100 46
refutation.after -254 357 -104
refutation.last -180 271 -91
refutation&evidence -5 49 -44
refutation&question 48 -6 -43
against:last -249 290 -41
straight -407 644 -237
ending.refutation -46 185 -140
evidence.2 -34 65 -31
negation&refutation 55 -289 234
negation&platform -32 -111 143
negation&claiming 58 -253 195
refutation&platform -137 234 -97
refutation&claiming 143 46 -188
refutation&possibility -34 -37 70
refutation&future 20 120 -140
platform&claiming -34 20 15
platform&possibility 139 -38 -101
platform&evidence -174 61 113
claiming&possibility -61 35 26
asks&refutation -78 -249 327
asks&platform -47 126 -79
ending.possibility 61 -9 -53
refutation.beside 48 30 -78
confirmation.after 113 123 -236
checking.after -15 -31 45
refutation&confirmation -28 129 -101
platform&confirmation 67 37 -103
refutation.inside 156 -51 -106
platform.inside 11 16 -27
end.platform 8 100 -108
colon.head.refutation -83 216 -133
confirmation.last -23 9 13
ending.confirmation -2 61 -59
refutation&correction -7 48 -42
correction&confirmation -21 48 -27
against:2 86 -121 35
turned 198 -341 143
contrast.after -106 215 -109
refutation&contrast -41 -189 229
denial&authority -43 125 -82
source&authority -6 105 -99
refutation&saying 97 59 -156
source.end.refutation -4 -189 193
end.refutation -37 -95 132
colon.head.saying 0 -21 21
colon.rest.refutation -4 -189 193
platform.2 -77 157 -80
refutation.first -57 134 -77
deception.after -133 114 19
refutation&deception -42 69 -27
deception&platform -17 62 -45
platform.beside -24 168 -144
claiming.inside 199 -178 -21
refutation&source -13 191 -178
deception&claiming -13 -17 31
platform&source 58 -16 -42
claiming&confirmation 39 17 -56
end.confirmation 303 -15 -288
colon.head.negation -31 54 -23
authority.2 18 -50 33
confirmation.2 96 5 -102
authority&confirmation -181 26 154
authority&question -62 -31 93
belief&question 179 -35 -144
confirmation&question 155 -92 -63
saying.before 49 53 -103
saying&possibility 49 -46 -3
saying&evidence -87 109 -22
saying&question -111 -120 231
asks&saying 192 -15 -177
end.saying -69 35 34
negotiation&question 30 76 -106
authority.beside 181 -144 -37
belief&checking -21 -6 28
end.belief 213 -11 -202
end.checking 86 -77 -10
source&belief -29 -12 42
saying.2 -37 55 -18
saying&confirmation -58 14 45
colon.head.hearsay -36 16 20
correction.after 240 -32 -208
correction.last -48 145 -97
correction&saying 29 10 -39
authority&saying -84 -44 129
ending.correction 17 102 -119
negation.last -35 126 -92
source.end.negation -11 -30 41
colon.rest.negation -1 54 -54
deception.before 1 -99 98
rumour.after -143 66 76
evidence.last 166 -27 -140
deception&evidence -53 -42 95
rumour&evidence -94 247 -153
end.rumour -246 -87 333
ellipsis 83 5 -88
refutation&rumour -22 -78 100
refutation&denial 139 -84 -55
authority.after 128 -21 -107
authority.last 195 14 -210
negation&authority -110 180 -70
source.end.authority 110 21 -131
ending.authority 149 47 -196
end.authority -12 -76 88
denial.inside -317 470 -153
negation&hearsay -8 84 -76
refutation&hearsay -8 116 -109
refutation&intention 108 -75 -33
colon.head.intention -135 12 123
saying&intention 89 48 -137
claiming.claim -100 185 -85
vague:claim -109 261 -152
attributed:claim 168 -172 4
end.denial 30 -311 281
claiming.missing -98 252 -154
platform.both 165 66 -231
platform.claim 194 33 -227
confirmation.first 81 -30 -50
doubt.after 55 -99 44
doubt&source -7 66 -60
doubt&future 64 45 -108
source&question 9 31 -40
end.doubt 59 -171 112
asks&contrast -92 -235 327
confirmation&evidence 76 -66 -9
asks&confirmation -254 -14 267
correction&question 31 219 -249
confirmation.both 211 4 -215
confirmation.claim 568 -60 -508
confirmation.missing 354 -65 -289
platform.missing 57 -41 -16
negation.both -87 52 35
saying.claim -102 11 91
saying.missing -29 -103 132
platform&hearsay -38 -58 96
evidence&contrast -256 348 -92
end.contrast 40 -37 -4
saying.both -71 113 -43
doubt.before -42 90 -48
doubt.first 32 -235 203
colon.head.platform 108 11 -119
against:claim 403 199 -601
saying&negotiation 334 -23 -311
saying&contrast 90 -91 0
negotiation&contrast 185 -21 -164
negotiation.after 45 -25 -20
checking.claim -402 264 138
checking.missing -364 289 74
authority.first 10 95 -105
refutation&authority -74 57 17
colon.head.authority -205 5 200
authority.claim 328 -272 -56
claiming.last 109 -53 -56
negation&rumour -13 -69 82
rumour&platform -57 -149 206
rumour&contrast -31 90 -59
platform&contrast -13 -91 104
rumour.last -30 44 -14
ending.rumour -30 44 -14
denial.after 197 -164 -33
denial.last 91 -153 62
ending.denial 91 -153 62
rumour&question -35 -161 196
end.correction -37 84 -47
authority&contrast -53 -60 113
authority.inside -2 -39 40
authority&claiming -82 -7 89
negation&saying -135 191 -56
doubt&claiming -23 -33 56
rumour&claiming -13 -25 38
correction&platform -50 73 -23
authority&possibility 22 -21 -1
authority&future 193 25 -218
asks&checking -20 -30 50
belief&evidence 140 -33 -108
deception.last -96 67 28
deception&question -37 -103 140
asks&deception -36 32 5
ending.deception -97 72 25
claiming&contrast -42 -3 45
platform.first -123 209 -86
colon.head.contrast -27 -27 54
claiming&saying 125 108 -233
claiming&expectation -9 74 -66
expectation&question -220 147 73
checking.inside 125 -32 -92
checking&evidence 60 -12 -48
hearsay&confirmation -32 17 15
hearsay.first -59 -45 104
colon.head.claiming -17 -17 34
belief.after 108 -109 1
belief.last -106 -46 153
ending.belief -106 -46 153
ending.hearsay 72 -7 -65
possibility&confirmation 82 -6 -77
denial&claiming 108 -10 -98
checking.last 12 -37 25
checking&contrast -39 -61 100
ending.checking 12 -63 51
authority.both 343 -274 -69
possibility&checking -55 -39 94
1 652 -662 10
`,
  words: `
expectation -104 100 4
evidence -131 104 27
future.claim 257 -67 -191
future.missing -387 152 235
question.claim -110 -221 331
question.missing 203 -100 -103
expectation.before -136 27 109
expectation.beside -134 -133 267
evidence.inside 32 90 -122
evidence.beside 166 -7 -159
expectation&evidence -207 85 121
open:any -187 22 166
open:before -148 -80 228
open:beside -536 131 405
claimCoverage 275 -113 -162
passageCoverage 329 -157 -173
order -38 -371 409
length 402 -317 -85
claimLength 720 -492 -228
loose 301 -446 145
loose.before -190 -55 245
loose.after 220 -146 -75
number.agree 266 -340 74
w:sales -14 27 -13
w:in -47 -5 52
w:in@inside -31 -24 55
b:in_X -54 9 45
w:with 145 -72 -73
w:with@inside 68 -50 -18
b:X_with -19 -47 66
w:more 23 -12 -11
w:than 44 -8 -36
w:in@after 32 -9 -23
b:X_in -72 67 5
c:in 69 -48 -21
number.missing -91 94 -3
c:a 264 -79 -185
c:with -85 -15 100
c:for 16 -106 89
future 225 -112 -112
future.inside 22 -8 -14
future.beside 159 -64 -95
b:^_X -82 -17 99
w:to -31 6 25
w:to@inside 37 0 -36
w:old 30 -12 -19
w:for 45 -77 31
w:for@after 63 -44 -19
negation -351 700 -349
possibility -85 3 82
question -173 -35 208
question.2 -13 -70 84
negation.odd 57 354 -411
possibility.before -61 -41 102
possibility.first -17 23 -6
question.before -95 108 -13
question.first 172 -221 50
question.after -88 168 -79
negation.after 61 -176 115
future.after 139 -180 42
evidence.after -252 -34 286
negation&possibility 63 -29 -35
negation&evidence 114 -76 -37
negation&future 203 -441 239
negation&question 176 89 -265
possibility&evidence 100 -124 25
possibility&future 219 -170 -49
possibility&question 209 -79 -130
evidence&future -170 255 -84
evidence&question 67 103 -170
future&question 95 -289 194
open:first -131 -51 182
asks -682 143 539
asks.notLast -19 172 -153
asks&question.first -240 -99 339
asks&possibility 12 72 -84
asks&evidence -27 -10 37
asks&future 33 -68 35
asks&question -51 -122 173
ending.evidence 32 -55 23
end.question 82 37 -119
end.negation -227 314 -88
end.future 180 -4 -176
end.evidence 19 -31 12
parts 76 6 -82
capitals.some 110 -127 17
w:you 82 2 -84
w:a -33 77 -44
w:a@before 9 56 -65
w:out 14 17 -31
w:of 5 70 -74
w:of@before -35 47 -13
w:the -23 48 -25
w:the@before 20 58 -78
w:keep -7 38 -30
w:they 39 -15 -24
w:they@inside 27 1 -28
w:a@after 32 -7 -25
b:for_a 31 -3 -28
w:never 13 7 -20
w:up 145 -72 -73
w:up@after 31 -22 -9
w:to@after -28 -14 42
w:old@inside 43 -10 -33
w:0 -5 -28 33
w:0@after 46 28 -74
colon -78 -50 128
colon.headAligned -207 -62 268
colon.restAligned 76 -33 -44
w:new 5 -28 22
w:new@after -31 -20 51
w:after 28 -80 52
w:after@after -19 -25 44
hearsay -241 -2 242
claiming 177 0 -177
evidence.before 102 174 -276
hearsay.before -161 100 61
hearsay.beside -143 -160 303
claiming.before -15 -142 157
claiming.beside -95 161 -66
future.before -36 9 27
question.beside -36 -108 144
hearsay&claiming -53 101 -47
hearsay&evidence -148 102 46
hearsay&future -300 187 113
hearsay&question -41 64 -23
claiming&evidence 20 -77 56
claiming&future -70 38 32
claiming&question -78 -74 153
open:2 -213 -43 256
vague:any -365 121 244
vague:2 -147 46 102
vague:before -164 -18 182
vague:beside -303 213 91
attributed:any -117 -17 134
attributed:before -201 -22 224
attributed:beside 108 28 -136
asks&claiming -14 -88 102
end.hearsay -174 -63 238
end.claiming -10 -260 270
w:is 44 33 -77
w:is@before 24 -29 5
b:^_is -10 -14 24
w:this -16 25 -9
w:this@before -41 32 9
w:claims -16 -19 35
w:to@before -33 11 22
w:have -21 31 -9
w:for@inside 49 -21 -27
b:X_for 54 -5 -49
b:for_X -50 -21 70
b:X_$ 24 -52 28
titleCase -58 302 -243
b:old_X 27 -3 -24
w:about -54 11 43
w:about@after -9 -14 23
w:the@after -52 1 51
authority -182 118 64
intention 258 -96 -162
authority.before -268 111 157
intention.before 148 -22 -126
authority&expectation -86 51 35
authority&evidence 48 -20 -28
w:0@before 0 -21 21
b:0_$ -5 58 -53
c:the -47 12 35
rumour -189 57 132
future.both -110 -179 289
rumour.before 33 -91 59
rumour.beside 11 181 -192
w:in@before -30 13 18
colon.short 63 -51 -12
capitals.all -24 -117 142
c:to 123 -16 -106
source -238 88 149
source.after -155 -64 219
source.last -120 7 112
open:after 81 50 -131
open:last -2 -92 94
vague:after -300 239 60
vague:last 58 9 -67
attributed:after -102 156 -54
attributed:last -145 -61 206
source.end -95 -121 217
source.end.source 57 -58 1
ending.source -164 -55 220
end.plain -158 129 30
end.source 68 -59 -9
w:british -29 -15 44
w:british@before -39 -14 53
w:us -43 -25 69
w:us@after -28 -18 46
w:reports 0 32 -32
w:reports@after 17 11 -28
b:reports_$ 18 13 -31
c:was 23 -7 -16
number.extra 195 88 -283
w:from 100 -42 -58
w:died -19 -12 31
w:as 49 -7 -42
w:as@after 17 14 -31
b:set_to 29 -5 -24
w:air -18 -17 35
w:syria -69 -2 70
w:syria@after -41 -13 54
b:in_syria -27 6 22
b:syria_$ -33 -10 43
colon.headPlain 132 20 -152
colon.speaker -132 -38 170
colon.speaker.none 1 39 -40
w:from@before 37 -5 -32
w:as@before -31 -9 40
b:as_X 31 -16 -14
w:during@after -24 -5 30
w:on -81 63 18
w:on@after -60 39 21
belief 10 -90 80
question.both 25 7 -32
hearsay&belief -74 -17 91
belief&future 83 -59 -24
w:believed -23 11 12
w:been -75 1 74
b:been_X -49 23 25
evidence.claim -36 -106 142
evidence.missing 23 -44 20
w:is@inside 36 -24 -12
b:X_is 33 -13 -21
b:is_X 25 -41 16
w:a@inside -61 30 31
b:X_a -127 42 85
w:and -70 -12 81
w:and@inside 11 38 -49
b:X_to 120 -47 -73
b:to_X -49 -30 79
w:and@after -45 -39 84
w:site -48 10 38
w:going -38 16 22
b:a_X 48 7 -55
source.end.none -119 -40 159
colon.restShort -107 -83 190
colon.head.future 6 -35 29
saying -82 -1 84
hearsay.inside -83 -61 144
saying.inside -313 79 234
saying.beside -56 25 32
hearsay&saying -107 107 1
open:inside -93 -160 254
vague:inside 99 -138 39
attributed:inside -80 -19 99
w:said -13 24 -10
w:about@inside 18 16 -34
w:ever 31 -7 -24
w:city 28 -6 -22
w:city@after 38 -3 -34
source.beside -127 31 96
saying.after -205 -57 262
saying.last -300 -61 362
source&saying -136 41 95
attributed:2 -191 215 -24
ending.saying -51 -122 173
w:report -27 8 19
w:report@after -25 -7 32
w:says -113 34 80
w:says@after -65 10 55
b:says_$ -20 -10 30
confirmation 263 -135 -128
confirmation.inside -76 -132 208
colon.head.confirmation 148 -38 -110
w:next 57 -8 -48
w:new@inside 27 2 -29
b:new_X 26 -13 -13
confirmation.before 171 -164 -7
confirmation.beside 29 -90 61
rumour&confirmation 154 21 -175
future.last -146 -17 163
ending.question 184 42 -226
ending.future -94 -108 203
w:is@after -5 86 -81
future.2 -10 25 -15
b:^_the -57 30 27
w:be 2 -31 30
w:with@after 39 -15 -25
w:an 19 24 -43
possibility.inside -96 -23 119
possibility.beside -222 87 135
w:may -128 24 104
w:may@inside -86 -5 91
b:X_may -111 -15 126
b:may_X -23 -8 31
possibility.after 108 18 -125
w:could 62 -35 -27
w:could@after 54 -25 -29
b:could_be 38 -8 -30
w:than@after 46 -6 -39
b:X_could 22 -12 -10
rumour.inside -76 87 -11
asks.last -694 -9 703
asks&rumour -28 -148 175
colon.head.rumour -81 -52 133
w:rumours -5 26 -22
w:at 92 -27 -65
b:X_at 35 -28 -8
b:^_new -29 -5 34
w:has -89 -38 127
w:has@after -72 -12 84
intention.inside -23 -44 68
intention.beside 211 -137 -74
hearsay&intention 102 -3 -99
w:reportedly -49 -17 67
w:reportedly@inside -49 -10 59
b:X_reportedly -29 -14 43
w:on@inside -9 48 -40
b:on_X 12 36 -49
w:totally -29 32 -3
deception -161 62 99
negotiation -21 -42 63
rumour.first -90 20 70
negotiation.inside -118 -7 125
deception.inside -33 36 -3
deception.beside -47 -21 68
rumour&future -65 96 -30
negotiation&future 215 -65 -151
vague:first -113 -75 187
against:any -626 1161 -535
against:inside -285 559 -274
against:beside -281 385 -104
end.negotiation 14 -43 29
end.deception -80 -30 110
w:rumor -42 40 2
c:is -15 46 -30
intention&future 4 20 -24
end.possibility -137 4 133
end.intention -32 -54 86
w:rumors -43 -48 91
b:X_rumors -10 -20 30
b:may_be -30 7 23
source.before -48 94 -46
source.first 30 -55 24
source&future -83 -88 172
attributed:first 137 24 -161
colon.head.source 68 16 -83
w:source -16 -8 24
denial -244 371 -127
contrast -150 -12 162
negation.before -299 471 -171
contrast.before 11 -86 75
denial.before -132 78 54
denial.beside -209 464 -255
negation&source -1 -91 92
negation&confirmation 34 -88 54
negation&contrast -162 -34 196
denial&source -6 115 -109
denial&future -37 -1 38
denial&contrast -27 -119 146
source&confirmation 12 -119 107
source&contrast -13 -117 129
confirmation&future 80 -142 61
confirmation&contrast 40 -83 43
future&contrast -140 238 -98
against:before -397 316 81
w:goes 21 -14 -7
w:back 8 -26 18
w:on@before -28 -25 53
w:or -3 -44 46
w:that -68 97 -29
w:that@before 0 23 -22
b:that_X -33 52 -19
belief.beside -124 20 103
belief&possibility 35 -40 5
w:four -26 -5 31
w:four@before -26 -5 31
b:^_four -26 -5 31
w:not -152 129 23
w:not@before -40 53 -12
w:up@before -22 7 15
expectation.inside -26 -4 30
hearsay&expectation 29 36 -65
expectation&future 3 63 -66
w:reported 13 12 -25
b:to_be -25 -9 34
w:near 48 -2 -46
w:near@inside 21 -7 -15
saying&future 102 26 -127
evidence.first 99 27 -126
w:what 36 -22 -14
w:what@before 42 -23 -19
w:can 19 14 -33
b:X_the -77 43 34
w:that@inside -51 66 -15
w:may@after -44 31 13
b:X_will -29 -5 34
w:of@inside 36 -10 -26
checking -123 -105 228
checking.before -207 -56 263
checking.beside -90 -94 184
checking.first -103 -14 118
checking&future -32 -16 48
w:about@before -63 9 54
b:about_X -19 -15 34
intention.after 153 -27 -126
ending.negation -193 24 169
w:you@after 36 -6 -29
w:use -25 -7 32
w:missing 24 -26 1
w:deal -22 -5 27
belief.inside -121 22 99
w:over 45 -31 -15
w:over@inside 60 -12 -48
b:X_over 27 6 -33
b:over_X 33 -15 -18
evidence.both -62 -58 120
number.conflict -98 -188 286
w:0@inside -38 -35 73
b:0_X -30 -10 40
b:X_of 58 -1 -57
w:under -67 -6 73
c:of -82 -65 148
b:the_X 14 22 -36
w:only@inside -20 -17 37
hearsay.after -19 -9 29
w:just -4 -22 26
contrast.inside -76 -38 114
negation.inside -243 686 -444
negation.beside -585 1006 -421
question&contrast 9 -75 66
w:has@inside 18 -25 7
w:but -15 22 -7
w:but@inside -14 21 -6
w:wont 22 -16 -6
w:when 32 2 -34
w:it 9 44 -53
w:it@inside -32 14 18
b:it_X -14 29 -15
w:features -13 -13 26
w:under@after -64 -6 70
b:X_on 12 30 -43
source&claiming -38 7 31
w:at@inside 39 -34 -6
w:k -25 3 22
b:0_k -25 3 22
c:and 2 -43 41
w:up@inside 122 -58 -63
b:X_0 24 -17 -7
contrast.beside -74 94 -20
possibility&contrast -66 35 30
w:just@inside 23 -27 4
w:for@before -43 -11 54
b:0_for 35 -2 -32
b:at_X 7 -31 23
colon.head.evidence 176 -186 10
w:you@inside 32 26 -59
end.expectation 77 -21 -56
b:of_0 -8 26 -18
w:how 63 -38 -25
b:how_X -8 -23 31
b:on_the 35 -6 -29
c:has -36 -27 63
negation.claim 108 -25 -83
negation.missing 177 -84 -92
b:life_$ 22 -4 -18
c:have -7 -14 21
c:that 18 -22 4
source.inside 9 55 -65
w:according -15 -6 21
b:according_to -15 -6 21
contrast.claim -279 101 178
contrast.missing -231 14 217
w:have@after 26 -22 -4
w:pretty -21 19 1
rumour&hearsay -25 -18 44
rumour.2 -98 -93 191
w:takes@inside 45 2 -47
w:two -16 -9 25
c:on 33 25 -58
intention.both -100 125 -25
intention.claim 28 51 -79
open:claim 131 75 -206
w:planning 39 -2 -37
w:planning@inside 37 -2 -35
intention.missing 122 -60 -62
future.first 92 -24 -68
source&possibility -12 -12 24
b:report_$ -19 -6 26
colon.head.possibility -25 125 -100
colon.head.question 61 168 -229
colon.rest.source 73 -46 -27
w:take@inside -10 -17 27
w:at@before 31 24 -55
source.2 16 -33 17
w:says@inside -70 30 40
expectation.after 62 77 -139
claiming.after -11 219 -209
ending.claiming 88 -47 -41
b:X_claims -6 -15 21
rumour&source -13 -31 44
w:your -12 51 -39
w:your@inside 7 25 -32
w:confirms 39 2 -42
w:confirms@before 19 1 -20
b:confirms_X 18 3 -21
possibility.claim -231 -196 427
possibility.missing -254 -82 336
w:find -26 -5 31
b:X_after -65 -9 74
w:health -21 -24 46
c:from -11 -60 71
withdrawal 43 214 -256
withdrawal.inside -61 208 -148
w:was -47 20 27
b:X_was -24 -11 35
w:key -18 -4 21
w:its 39 -5 -34
possibility.both 17 -117 100
against:after 114 267 -381
w:it@after 24 31 -55
w:been@after -14 -22 35
b:^_what 44 -14 -30
b:an_X -32 -3 35
c:at 15 -37 22
correction 126 131 -256
correction.before -69 181 -112
correction.beside -47 35 12
correction.first -29 70 -42
correction.inside -18 -29 47
negation&correction -41 64 -24
against:first -40 -1 41
w:didnt -14 29 -15
w:actually 6 19 -25
w:by 101 -30 -70
b:by_X 37 5 -42
w:from@inside 61 -31 -30
w:so 20 -22 3
w:he 29 -51 22
w:he@inside -4 -51 54
w:did -21 28 -7
w:did@before -28 9 19
b:^_did -41 -6 47
b:did_X -23 4 18
w:people -26 21 5
w:his -9 -24 34
w:his@inside 38 -5 -33
b:X_his 13 18 -31
platform -229 117 113
platform.before -280 95 185
platform&question -94 89 5
w:story -64 4 60
w:story@before -57 -7 64
w:around -37 23 14
b:into_X 37 -17 -20
w:first -24 1 23
w:first@after -21 -5 26
doubt -54 -104 157
question.inside -36 -160 196
doubt.inside -26 -102 128
doubt.beside -21 -325 347
doubt&question -44 1 42
w:so@after 18 3 -22
w:she -53 36 18
w:she@after -21 16 5
w:end 28 -20 -8
w:end@inside 28 -20 -8
w:not@inside -79 91 -11
w:as@inside 60 -8 -53
b:X_as 36 -1 -35
negation.2 -216 249 -33
negation.first -97 148 -51
w:no@before -26 39 -14
b:^_no -32 28 3
b:no_X -43 45 -1
b:not_X -46 45 2
platform.after -22 135 -112
platform.last -71 11 60
platform&future 148 -38 -110
ending.platform 72 16 -89
b:with_X 30 -2 -28
refutation -208 285 -78
refutation.2 -77 196 -119
refutation.before -135 96 38
refutation.after -229 298 -69
refutation.last -182 268 -86
refutation&evidence 6 37 -43
refutation&question 35 33 -68
against:last -248 271 -23
straight -389 634 -245
ending.refutation -55 180 -125
b:^_this -10 28 -17
w:woman -20 -12 33
w:woman@before -4 -20 24
w:being 44 5 -49
w:her -25 7 17
w:used 21 -9 -12
w:hoax -14 28 -14
b:hoax_$ -2 25 -23
evidence.2 -19 37 -18
negation&refutation 50 -279 229
negation&platform -23 -101 123
negation&claiming 51 -236 185
refutation&platform -130 227 -97
refutation&claiming 136 46 -182
refutation&possibility -31 -37 68
refutation&future 18 107 -125
platform&claiming -31 19 12
platform&possibility 121 -38 -83
platform&evidence -144 57 88
claiming&possibility -54 37 17
asks&refutation -73 -219 291
asks&platform -45 121 -76
ending.possibility 58 -6 -52
w:has@before -36 -7 44
b:^_has -26 -13 39
w:victim -29 -5 35
b:to_a 29 -11 -18
w:video -28 -1 30
w:show -19 22 -2
w:female 31 -16 -15
b:female_X -48 -10 58
w:after@inside 42 -48 6
refutation.beside 14 64 -78
confirmation.after 126 111 -237
checking.after -13 -27 40
refutation&confirmation -23 128 -106
platform&confirmation 69 25 -94
w:fake -21 17 5
w:of@after 1 25 -26
b:after_X 58 -1 -57
refutation.inside 122 -16 -106
platform.inside 11 11 -22
end.platform -6 87 -81
colon.head.refutation -73 205 -132
w:viral 4 28 -32
w:video@inside -23 17 6
w:been@inside -59 24 35
confirmation.last -44 8 36
ending.confirmation -1 48 -47
refutation&correction -5 49 -44
correction&confirmation -21 49 -28
against:2 81 -107 26
turned 178 -330 152
contrast.after -84 211 -128
refutation&contrast -38 -182 219
w:got 23 -3 -20
b:X_but -26 37 -11
denial&authority -38 108 -71
source&authority -8 94 -87
w:denies -23 63 -40
w:denies@before -13 24 -11
w:reports@before -5 24 -19
refutation&saying 84 66 -151
source.end.refutation -5 -189 194
end.refutation -39 -86 126
colon.head.saying -3 -21 24
colon.rest.refutation -5 -189 194
b:is_a 38 -2 -36
w:real -26 17 9
w:real@after -26 17 9
platform.2 -61 153 -93
refutation.first -58 138 -80
deception.after -124 115 9
refutation&deception -39 61 -23
deception&platform -17 64 -46
platform.beside -41 138 -98
claiming.inside 154 -164 11
refutation&source -13 197 -185
deception&claiming -11 -13 24
platform&source 44 -12 -32
claiming&confirmation 31 23 -54
end.confirmation 283 -13 -270
colon.head.negation -32 54 -22
b:X_not -73 45 28
w:claims@inside -13 -28 41
b:claims_X 35 -6 -29
authority.2 -6 -36 42
confirmation.2 64 8 -72
authority&confirmation -145 18 128
authority&question -71 -32 103
belief&question 170 -34 -136
confirmation&question 162 -89 -74
w:official -42 1 41
w:official@before -38 -2 40
b:in_the 45 5 -50
w:former -16 -8 24
w:isis 3 -35 33
w:former@before -20 -4 24
b:^_former -20 -4 24
saying.before 100 58 -157
saying&possibility 35 -37 2
saying&evidence -82 94 -12
saying&question -103 -91 193
asks&saying 170 -15 -155
end.saying -50 42 7
w:and@before -36 -11 48
w:terror 37 -19 -17
w:one 32 11 -42
w:islamic -29 -16 45
w:islamic@before -60 -2 62
w:state 29 -35 5
w:state@before -26 -1 27
b:who_X 23 -6 -17
negotiation&question 20 69 -89
authority.beside 178 -131 -47
belief&checking -20 -5 25
end.belief 200 -11 -189
end.checking 93 -66 -26
w:american 25 -14 -11
source&belief -31 -15 46
saying.2 -28 38 -10
w:read 24 -6 -18
w:read@after 22 -5 -16
b:X_from 48 -2 -46
colon.head.hearsay -27 17 10
w:have@inside -38 47 -9
correction.after 208 -11 -197
correction.last -29 127 -98
correction&saying 1 25 -26
authority&saying -80 -51 131
ending.correction 15 101 -116
w:was@before -29 17 12
negation.last -23 117 -94
source.end.negation -10 -43 53
colon.rest.negation -6 38 -32
w:might -22 19 3
w:might@inside -22 19 3
b:X_might -22 19 3
w:update 17 29 -46
w:update@after 10 18 -28
b:has_been -61 -14 75
deception.before -7 -85 93
rumour.after -146 64 82
evidence.last 103 -26 -77
deception&evidence -50 -41 91
rumour&evidence -91 228 -137
w:makes 20 45 -65
w:rumor@after -29 38 -9
w:by@after 56 -35 -21
b:X_by 41 -18 -23
end.rumour -224 -60 284
ellipsis 34 3 -37
w:had -30 -5 35
w:had@inside -20 -1 20
w:one@after 21 20 -41
refutation&rumour -19 -56 76
w:photo 4 46 -50
w:photo@after 8 24 -32
refutation&denial 127 -81 -46
w:says@before 22 -8 -14
authority.after 108 -4 -104
authority.last 188 21 -209
negation&authority -98 162 -64
source.end.authority 112 23 -135
ending.authority 129 47 -176
end.authority -8 -65 73
w:down@inside -21 5 16
w:its@inside 38 -5 -33
b:its_X 25 -4 -21
b:X_updated -15 -6 21
w:away 0 25 -25
w:away@after 0 25 -25
w:plans 42 1 -43
w:plans@inside 24 -5 -19
b:X_plans 29 -6 -23
denial.inside -273 429 -157
w:denies@inside -29 62 -33
b:X_denies -2 30 -28
negation&hearsay -6 76 -70
refutation&hearsay -10 109 -99
refutation&intention 78 -46 -32
colon.head.intention -108 15 93
w:not@after -33 -12 46
saying&intention 66 42 -108
claiming.claim -78 179 -101
vague:claim -70 255 -184
attributed:claim 194 -178 -16
end.denial 24 -288 264
w:claim -28 25 3
c:an -1 45 -44
claiming.missing -77 256 -179
platform.both 162 46 -208
platform.claim 172 5 -177
b:X_says -67 28 39
w:being@inside 36 -3 -33
w:during@inside 21 -4 -17
b:his_X -61 -22 82
confirmation.first 63 -28 -35
w:finally 22 -2 -20
b:to_his -30 -2 33
w:off 44 -7 -37
w:goes@after 21 2 -22
w:off@after 26 -4 -22
w:group -13 -17 30
w:footage 25 -29 4
doubt.after 53 -96 43
doubt&source -6 60 -54
doubt&future 65 40 -105
source&question 1 22 -24
end.doubt 59 -161 103
w:through -30 -6 36
asks&contrast -90 -216 306
confirmation&evidence 57 -57 1
asks&confirmation -240 -15 256
w:shows -35 -17 51
w:military -16 28 -13
w:are 67 -2 -65
w:are@before -6 26 -20
w:video@after 4 -24 20
b:fake_$ -7 -14 21
correction&question 35 184 -219
w:really -38 20 19
w:really@inside -39 34 5
w:news -26 -19 45
w:news@before -8 -17 25
b:video_$ 9 -21 12
c:not 22 -14 -9
confirmation.both 167 0 -167
confirmation.claim 464 -64 -401
confirmation.missing 287 -61 -226
platform.missing 33 -44 11
w:she@inside -29 25 4
w:her@inside -31 -11 42
w:his@after -51 -15 66
c:up 27 -37 10
c:her -41 -5 45
c:by 63 14 -77
c:out 13 21 -35
c:his 134 -87 -47
w:gets 51 -17 -34
b:X_gets 23 -4 -18
negation.both -62 58 4
w:he@after 33 -1 -32
b:X_who 32 -3 -29
b:your_X -20 56 -36
saying.claim -128 15 114
saying.missing -96 -89 185
w:death -48 40 7
b:death_of -33 24 10
platform&hearsay -32 -50 82
w:year@inside 34 -8 -26
w:allegedly -19 -5 24
w:our -65 17 48
w:went -40 -2 42
b:with_his 13 -20 7
evidence&contrast -261 326 -65
end.contrast 43 -20 -23
saying.both -35 102 -68
doubt.before -72 89 -17
doubt.first 19 -227 208
colon.head.platform 100 3 -103
w:hands 4 -25 21
w:makes@inside 58 -9 -49
b:X_makes 24 18 -42
against:claim 287 226 -513
saying&negotiation 333 -25 -308
saying&contrast 62 -80 18
negotiation&contrast 155 -23 -133
w:home -24 -4 27
w:say -25 -8 33
negotiation.after 26 -20 -5
checking.claim -372 269 103
checking.missing -354 295 59
c:being 90 -21 -68
w:when@after 28 -4 -25
authority.first 1 90 -91
refutation&authority -70 55 15
colon.head.authority -176 10 165
b:is_not -17 25 -9
w:an@inside -17 27 -9
w:men 18 8 -26
authority.claim 377 -271 -106
authority.missing 44 15 -59
claiming.last 90 -40 -50
w:attack -35 -13 48
w:attack@after -35 -13 48
negation&rumour -13 -63 76
rumour&platform -67 -146 213
rumour&contrast -34 90 -56
platform&contrast -12 -82 94
w:rumors@after -16 -51 67
rumour.last -33 29 3
ending.rumour -33 29 3
w:dead -28 -2 30
w:dead@after -31 0 31
w:death@after -10 27 -17
w:leader 49 -56 7
w:leader@before 67 -56 -11
denial.after 161 -132 -29
denial.last 62 -122 60
ending.denial 62 -122 60
rumour&question -47 -143 190
end.correction -28 80 -52
w:killed -41 41 0
b:the_0 28 -10 -18
w:isis@after 15 -26 11
w:mother -22 -12 35
w:over@after -7 -14 21
authority&contrast -47 -58 106
w:we -63 15 48
w:made -26 -3 30
w:made@after -29 -8 37
w:law -26 -14 40
authority.inside 19 -28 9
authority&claiming -64 -9 74
negation&saying -101 155 -54
w:we@before -32 28 4
w:out@after 20 3 -23
c:who 116 -6 -110
doubt&claiming -28 -38 66
rumour&claiming -18 -24 42
w:back@inside -25 -10 35
w:reported@after 18 3 -20
w:women 21 0 -21
w:islamic@inside -15 -8 22
w:female@after 61 -6 -55
w:syria@inside -42 12 29
w:still 40 31 -70
w:still@inside 15 16 -31
w:despite -7 44 -37
correction&platform -42 68 -26
b:has_X 17 6 -22
w:islamic@after 46 -7 -39
w:state@after 40 -20 -20
w:alleged 38 -11 -28
b:X_islamic 44 -7 -37
w:terror@after 34 -12 -22
b:leader_X 76 -40 -35
w:militants -39 -15 54
w:terrorist 25 -7 -18
w:leader@inside -44 2 42
authority&possibility 11 -25 14
w:comes 24 -3 -21
authority&future 140 34 -174
asks&checking -26 -28 54
b:are_X 27 -4 -23
w:are@inside 68 -13 -54
w:style 30 -5 -25
belief&evidence 92 -28 -63
w:with@before 37 -6 -30
b:and_a 17 4 -21
b:^_islamic -74 -17 91
w:school 22 -10 -12
w:control 43 -8 -35
w:now@after -38 -6 43
b:meet_the -17 -6 23
c:he 213 -14 -199
c:it -30 -46 76
w:himself 26 -8 -19
w:himself@after 26 -8 -18
deception.last -89 61 28
deception&question -44 -82 126
asks&deception -44 31 13
ending.deception -90 65 25
claiming&contrast -39 -8 47
platform.first -102 201 -99
w:found -20 50 -30
w:still@after 7 21 -28
colon.head.contrast -49 -21 71
w:pictures -19 -4 23
w:shocking 21 -7 -14
b:X_he 20 -3 -17
w:shoots 23 2 -25
claiming&saying 118 106 -224
w:militants@after 29 -6 -23
claiming&expectation -10 72 -62
expectation&question -203 144 58
b:X_near 24 -9 -15
checking.inside 98 -23 -75
checking&evidence 39 -9 -29
w:militants@inside -26 -4 30
b:X_militants -39 -4 43
w:say@after -38 -1 39
b:say_$ -24 0 25
hearsay&confirmation -29 19 10
hearsay.first -46 -36 82
colon.head.claiming -17 -14 31
w:media -18 -9 27
belief.after 139 -121 -18
belief.last -76 -53 129
ending.belief -76 -53 129
w:years 37 -3 -34
w:years@after 33 -3 -30
b:0_years 33 -3 -30
w:against 37 -6 -31
w:google -39 44 -4
w:translate -39 44 -4
b:google_translate -39 44 -4
b:translate_$ -34 33 2
ending.hearsay 64 -9 -55
w:north 57 -50 -7
w:north@before 50 -27 -22
w:korea 15 -22 7
b:north_korea -7 -20 27
possibility&confirmation 61 -5 -55
w:self 15 8 -23
w:gets@inside 47 -7 -40
w:attacks 44 -10 -34
w:attacks@inside 30 -4 -26
b:her_$ -22 22 0
denial&claiming 108 -21 -87
checking.last 8 -31 23
checking&contrast -34 -52 86
ending.checking 8 -55 48
w:how@inside 27 -30 3
authority.both 325 -285 -40
possibility&checking -36 -31 66
b:X_her -19 -5 24
b:X_are 20 -9 -11
w:reveals@inside -41 -5 45
w:secret -24 -24 48
w:secret@inside -33 -2 35
1 549 -523 -26
`,
};
