import type { WrittenModel } from './stance-model.ts';

/**
 * Written by `npm run train:stance`; not by hand. Ten-fold cross-validation by claim, mean and
 * spread over the dealings:
 *
 * accuracy   0.7801 ± 0.0032
 * macro F1   0.7817 ± 0.0037
 * log loss   0.5719 ± 0.0026
 * is \ said asserts  denies reports   prec.  recall
 * asserts       575      15      80   0.774  0.858
 * denies         20     194      28   0.844  0.800
 * reports       148      21     340   0.758  0.668
 */
export const WRITTEN: WrittenModel = {
  trees: `
claimLength source straight negation.inside hearsay.beside open:any refutation intention.claim denial.beside saying.beside vague:any against:before question.first against:any negation loose.after hearsay.inside attributed:last future.beside negation.beside vague:after end.refutation ending.source open:beside against:inside ending.refutation asks.last negation.odd attributed:any saying&future vague:beside asks against:beside against:after asks.notLast vague:before denial loose negation&question open:2 titleCase open:inside asks&question.first future evidence.claim saying.missing hearsay length source.after claimCoverage asks&question saying.last negation.before passageCoverage order question.after negation.answer possibility.claim confirmation.claim saying.after open:claim refutation.last parts saying colon.headPlain negation.loose attributed:claim question.missing claiming.inside colon.headAligned attributed:before end.plain question.claim against:last claiming end.negation loose.before colon.restAligned negation.first capitals.some question possibility.beside rumour authority.both open:before attributed:after confirmation future.claim evidence.both colon.restShort possibility refutation.after against:claim question.beside future.both authority.claim evidence.first authority.missing evidence.before question.inside saying.claim refutation.beside contrast denial.inside number.extra source.end ending.saying future.missing evidence.beside intention source.beside vague:claim platform question.both question.before possibility.inside number.agree future.inside confirmation.missing end.future intention.missing colon.short checking confirmation.beside future.after attributed:2 open:after authority saying&question number.conflict open:first evidence.after future&question contrast.claim negation.missing doubt claiming.beside evidence colon colon.speaker end.confirmation authority.before negation.odd.claim intention.beside possibility.after end.question authority.after ending.future authority.beside saying.inside attributed:beside negation.both negation.claim
-851 -1549 -1020
F0 433 F1 500 -3 -85 F2 500 63 -46
F2 500 F3 500 -37 166 183
F4 500 F1 500 -19 86 107
F5 500 F6 500 44 -77 F7 500 -62 21
F2 500 F8 500 -34 158 172
F5 500 F9 500 -40 14 F6 500 82 -52
F10 500 F0 433 3 61 F0 533 -82 -27
F2 500 F11 500 -28 86 148
F5 500 F12 500 -37 69 F2 500 79 -55
F13 500 F14 500 28 -59 F15 450 -79 -26
F13 500 F14 500 -57 149 138
F16 500 F17 500 -14 64 78
F5 500 F13 500 41 -63 F18 500 -52 4
F13 500 F19 500 -56 161 122
F5 500 F12 500 -34 60 F13 500 67 -38
F20 500 F14 500 11 -59 -67
F14 500 F21 500 -23 87 126
F22 500 F16 500 -8 69 81
F23 500 F0 233 -29 27 F0 467 -70 12
F24 500 F25 500 -23 101 122
F23 500 F17 500 -26 49 F0 467 73 -8
F10 500 F26 500 18 -83 -70
F27 500 F8 500 -22 113 109
F23 500 F26 500 -28 107 F7 500 59 -22
F28 500 F2 500 18 -60 F29 500 -45 1
F2 500 F14 500 -36 94 91
F28 500 F4 500 -12 44 F2 500 40 -40
F30 500 F31 500 24 -67 F0 533 -68 16
F32 500 F33 500 -34 68 F0 467 112 36
F31 500 F30 500 -21 37 F34 500 100 36
F35 500 F17 500 9 -54 -63
F11 500 F36 500 -15 71 F37 433 88 16
F35 500 F17 500 -8 52 F11 500 63 -1
F13 500 F20 500 20 -52 -59
F13 500 F38 500 -39 61 91
F39 500 F13 500 -1 -48 F40 500 72 20
F0 433 F30 500 -9 -64 F30 500 49 -8
F3 500 F0 233 42 -22 95
F41 500 F42 500 -13 74 F43 500 51 -13
F13 500 F23 500 27 -38 -64
F13 500 F3 500 -44 95 F44 500 92 12
F23 500 F31 500 -25 54 F13 500 55 -38
F23 500 F26 500 17 -65 F45 500 -44 20
F32 500 F25 500 -22 60 76
F23 500 F26 500 -21 79 F32 500 43 -47
F0 433 F14 500 -8 -56 F14 500 42 -19
F14 500 F24 500 -22 70 90
F46 500 F0 433 3 -34 50
F6 500 F20 500 11 -49 -60
F6 500 F47 367 -10 -39 78
F6 500 F48 500 2 55 F49 375 -4 -56
F13 500 F5 500 23 -22 F15 450 -64 -13
F13 500 F3 500 -43 91 F15 550 69 12
F5 500 F50 500 -20 62 F13 500 40 -26
F31 500 F51 500 7 -64 -59
F52 500 F36 500 -9 54 86
F31 500 F16 500 -10 37 F53 400 31 77
F14 500 F26 500 7 -67 -65
F14 500 F6 500 -24 60 100
F26 500 F30 500 -13 22 76
F10 500 F54 938 25 -4 F55 500 -47 0
F56 500 F8 500 -9 59 76
F10 500 F50 500 -10 42 F44 500 18 58
F0 433 F18 500 -26 26 F57 500 36 -10
F27 500 F6 500 -21 53 F0 467 102 4
F27 500 F0 433 15 -20 -49
F10 500 F58 500 5 62 F41 500 -54 -22
F33 500 F36 500 -15 58 59
F5 500 F59 500 -18 48 F33 500 28 -33
F23 500 F31 500 13 -42 F60 500 -45 6
F56 500 F61 500 -8 46 73
F23 500 F26 500 -15 63 F60 500 37 -30
F13 500 F19 500 10 -56 -47
F19 500 F13 500 -41 59 93
F5 500 F53 231 29 -19 F13 500 32 -36
F0 333 F23 500 -16 -56 F49 400 -1 24
F13 500 F52 500 -27 48 F47 500 55 -11
F5 500 F53 231 36 -13 F32 500 33 -32
F62 125 F63 500 11 -37 F64 500 -39 -7
F33 500 F65 500 -18 56 F53 231 -6 60
F62 125 F33 500 -2 -57 F15 50 6 40
F35 500 F19 500 6 -42 -51
F19 500 F2 500 -19 51 71
F35 500 F19 500 -2 -47 39
F32 500 F28 500 9 -24 -50
F32 500 F3 500 -19 68 62
F42 500 F28 500 -10 14 46
F10 500 F26 500 6 -56 F66 500 -43 10
F13 500 F27 500 -39 58 F49 444 21 48
F26 500 F27 500 5 -40 F49 375 17 74
F13 500 F31 500 10 -42 F67 500 -46 -16
F13 500 F67 500 -4 -26 F62 125 58 18
F31 500 F23 500 -18 15 F62 125 59 10
F10 500 F15 250 0 27 F68 500 -54 -11
F32 500 F56 500 -15 61 F53 308 8 44
F10 500 F69 500 -12 27 F32 500 47 -22
F70 500 F71 500 3 -37 F72 500 -16 -53
F73 500 F24 500 -12 36 F71 500 56 1
F70 500 F71 500 -3 36 F72 500 15 50
F10 500 F58 500 5 55 F74 500 -44 -5
F33 500 F75 500 -14 67 F71 500 53 -1
F10 500 F58 500 -5 -48 F33 500 30 -18
F31 500 F70 500 5 -34 F76 150 -40 -1
F2 500 F8 500 -12 52 F76 150 48 17
F31 500 F59 500 -7 40 41
F0 433 F0 233 -40 -7 F77 500 34 -8
F0 233 45 F78 500 -11 54
F0 433 F41 500 2 33 F77 500 -30 9
F0 333 F79 500 -29 12 F10 500 13 -22
F27 500 F33 500 -23 46 F0 367 91 -6
F27 500 F33 500 15 -39 F80 500 -53 -10
F0 233 -37 F58 500 1 53
F27 500 F0 233 21 -19 F0 467 72 -19
F26 500 F27 500 2 -44 57
F43 500 F58 500 -7 51 F62 125 23 47
F14 500 F2 500 -16 38 F76 150 58 8
F70 500 F81 500 -10 31 F76 350 44 0
F14 500 F82 500 7 -44 F47 367 -52 1
F14 500 F32 500 -24 28 F47 367 65 12
F81 500 F62 125 -10 13 F47 433 38 6
F30 500 F83 500 -3 38 -39
F14 500 F2 500 -13 39 49
F84 500 F14 500 1 -41 F1 500 39 10
F85 500 F35 500 3 -43 F49 375 -2 -49
F19 500 F24 500 -17 48 55
F19 500 F50 500 3 45 -50
F11 500 F28 500 6 -18 -44
F6 500 F72 500 6 -15 F5 500 29 -1
F28 500 F5 500 -11 12 F6 500 24 -18
F43 500 F86 500 -5 34 F49 257 -10 43
F27 500 F33 500 -23 46 F49 400 -13 65
F81 500 F44 500 -12 17 F44 500 63 -1
F31 500 F54 938 17 -2 -43
F6 500 F20 500 -8 34 32
F31 500 F6 500 -5 -40 F54 817 16 49
F31 500 F3 500 4 -44 F37 367 -48 -6
F3 500 F33 500 -10 36 56
F31 500 F87 500 -13 8 44
F30 500 F80 500 5 -22 F67 500 -44 -9
F32 500 F52 500 -11 53 F6 500 44 16
F87 500 F50 500 -9 53 F88 500 7 46
F13 500 F51 500 8 -56 F37 433 -46 6
F13 500 F14 500 -28 52 F37 500 49 -12
F51 500 F84 500 -10 19 46
F0 233 F80 500 -35 -8 F84 500 9 -31
F27 500 F0 233 24 -13 F0 433 77 -5
F84 500 F63 500 -12 33 F1 500 39 1
F43 500 F28 500 -5 -35 F15 550 32 -9
F27 500 F33 500 -16 34 F53 400 6 65
F26 500 F33 500 3 -43 50
F60 500 F31 500 -3 -45 F54 708 3 38
F14 500 F33 500 -18 35 40
F31 500 F39 500 -6 41 F34 500 53 6
F58 500 F26 500 0 -47 49
F13 500 F14 500 -32 35 F71 500 35 -6
F89 500 F49 257 25 -5 53
F79 500 F90 500 -3 -31 19
F91 500 F72 500 6 -16 F21 500 44 12
F92 500 F90 500 3 36 -45
F63 500 F93 500 8 -16 F37 367 -41 -5
F37 433 F94 500 19 -16 F37 767 -38 -10
F42 500 F59 500 -6 32 F49 500 11 45
F95 500 F96 500 -8 31 F97 500 41 8
F8 500 F6 500 -5 29 44
F92 500 F98 500 5 -29 -39
F26 500 F5 500 10 -12 -48
F37 433 F14 500 0 42 F62 125 -38 -7
F26 500 F88 500 -8 25 49
F0 433 F99 500 -8 -44 F100 500 24 -10
F0 533 F37 433 13 -23 -36
F46 500 F0 433 5 -15 32
F1 500 F19 500 4 -31 -38
F19 500 F101 500 -13 31 46
F82 500 F102 500 -3 35 35
F43 500 F4 500 -5 -45 F53 400 13 33
F24 500 F33 500 -9 23 F8 500 13 50
F4 500 F8 500 1 -37 38
F0 333 F54 708 5 -22 F54 817 15 -2
F27 500 F103 500 -13 47 F0 367 61 -4
F27 500 F54 817 -7 14 F54 764 4 -41
F0 333 F104 500 -26 12 F95 500 8 49
F33 500 F14 500 -17 20 27
F0 333 F33 500 21 -20 F77 500 -10 15
F0 433 F32 500 -4 -40 F28 500 30 -16
F0 333 F37 433 27 -21 F32 500 -25 11
F62 125 F76 150 -14 13 F104 500 20 -25
F100 500 F1 500 5 -32 -43
F27 500 F8 500 -7 44 F53 400 -8 60
F100 500 F105 500 -9 34 44
F49 600 F76 450 15 -19 F28 500 -4 -46
F8 500 F49 900 -11 25 41
F41 500 F106 500 -9 36 F49 500 -11 43
F67 500 F15 250 -20 14 F47 467 6 39
F19 500 F6 500 -7 26 45
F105 500 F15 150 4 -14 34
F43 500 F23 500 1 -25 F72 500 42 2
F32 500 F47 333 7 -19 F62 125 33 0
F47 333 F62 125 -14 17 F43 500 13 -21
F71 500 F53 231 -15 7 F53 231 5 -34
F27 500 F53 556 6 -26 F87 500 46 -10
F14 500 F62 125 -7 16 -39
F58 500 F107 500 0 -23 43
F27 500 F40 500 -14 12 42
F70 500 F58 500 -1 -50 F40 500 49 -17
F0 433 F80 500 1 -38 F30 500 24 4
F27 500 F0 233 22 -15 F0 367 64 2
F0 433 F80 500 -3 25 F92 500 -11 -42
F108 500 F32 500 0 -34 40
F32 500 F37 433 -1 -34 F37 300 46 -1
F37 500 F31 500 -10 31 F104 500 31 -3
F109 500 F5 500 4 -20 36
F2 500 F8 500 -6 35 F101 500 40 6
F40 500 F110 500 3 31 F41 500 -15 7
F63 500 F93 500 2 -22 F29 500 -42 1
F76 50 F44 500 14 -27 F76 450 -23 16
F106 500 F111 500 7 -38 51
F5 500 F49 200 -29 11 F18 500 -23 19
F27 500 F112 500 -13 32 F49 375 -7 57
F49 257 F113 500 28 -4 F5 500 -15 11
F59 500 F26 500 10 -38 -34
F37 433 F19 500 6 33 F2 500 -39 8
F26 500 F59 500 -12 36 F37 300 44 5
F57 500 F60 500 -2 20 -36
F3 500 F36 500 -10 31 33
F57 500 F60 500 4 -24 47
F26 500 F63 500 9 -27 -45
F47 333 F27 500 4 41 F85 500 -13 14
F26 500 F63 500 -10 25 45
F15 250 F26 500 0 -42 F15 750 26 -22
F47 333 F10 500 4 29 F114 500 -16 10
F31 500 F115 500 -8 22 F87 500 36 -17
F54 633 F28 500 29 -10 F58 500 -14 38
F6 500 F19 500 -10 28 F37 500 32 1
F54 633 F28 500 -24 -3 F58 500 13 -35
F35 500 F17 500 4 -34 -38
F2 500 F116 500 -7 -30 28
F84 500 F17 500 -3 25 F30 500 13 34
F82 500 F117 500 0 34 -42
F13 500 F14 500 -25 14 F37 567 28 -12
F89 500 F35 500 -2 31 40
F95 500 F47 433 -14 4 42
F33 500 F47 367 9 -19 F76 50 38 10
F92 500 F95 500 8 -36 -41
F43 500 F104 500 -12 27 F47 467 6 41
F24 500 F47 267 13 -15 46
F118 500 F79 500 9 -16 -36
F119 500 F10 500 -1 -22 39
F67 500 F49 714 15 -13 F2 500 -20 10
F82 500 F119 500 2 -40 40
F0 433 F23 500 1 -33 F93 500 4 43
F0 533 F0 233 27 1 -29
F115 500 F26 500 -5 28 43
F70 500 F120 500 5 48 -29
F27 500 F40 500 -17 13 F37 167 52 0
F70 500 F120 500 -7 -42 F37 433 12 47
F0 333 F121 500 -20 13 F0 367 20 -4
F3 500 F0 233 25 -6 42
F72 500 F99 500 -11 16 F53 400 24 1
F23 500 F11 500 7 -28 F0 467 -29 14
F24 500 F0 233 18 -9 46
F122 500 F24 500 -2 -41 44
F58 500 F5 500 3 -13 39
F32 500 F37 433 -2 -32 F37 500 36 -8
F58 500 F98 500 5 -34 -37
F109 500 F123 500 -6 22 29
F37 633 F94 500 11 -16 -27
F37 500 F22 500 -5 33 F37 833 29 -10
F13 500 F63 500 10 -25 F15 350 -42 16
F13 500 F84 500 -1 -35 F62 125 34 -11
F31 500 F63 500 -11 15 F15 50 30 10
F99 500 F10 500 7 -19 -34
F55 500 F32 500 -15 9 24
F58 500 F99 500 2 31 -37
F43 500 F0 433 -12 12 F0 467 29 7
F0 233 F49 625 48 14 F43 500 -1 -29
F49 444 F63 500 16 -27 F49 714 -20 11
F83 500 F124 500 -12 22 33
F124 500 F12 500 6 -23 -42
F74 500 F45 500 7 67 -26
F46 500 F37 233 -8 10 -29
F19 500 F73 500 -13 25 34
F46 500 F69 500 -6 22 F76 50 35 7
F125 500 F104 500 5 29 -26
F32 500 F113 500 -7 18 33
F89 500 F57 500 -14 30 46
F88 500 F54 938 10 -7 F67 500 -28 7
F27 500 F126 500 -5 19 F54 817 5 32
F27 500 F42 500 2 35 -28
F127 500 F119 500 2 40 -27
F13 500 F19 500 -12 23 F71 500 19 -1
F102 500 F128 500 -7 34 23
F76 250 F37 167 -17 6 F79 500 -34 7
F27 500 F73 500 -7 26 F37 167 52 -3
F76 650 F94 500 -1 19 37
F129 500 F59 500 0 -39 -45
F33 500 F14 500 -10 18 F15 350 41 12
F129 500 F40 500 8 -11 53
F0 233 F53 273 -5 -20 F117 500 2 35
F24 500 F0 233 14 -14 40
F53 167 F28 500 1 -49 F24 500 4 -29
F26 500 F28 500 3 -21 -42
F27 500 F8 500 -10 25 F47 367 40 -7
F26 500 F102 500 -1 39 44
F83 500 F57 500 5 -30 48
F33 500 F19 500 -14 23 F53 231 -12 41
F89 500 F130 500 -8 25 30
F15 50 F58 500 -16 24 F49 600 10 -7
F14 500 F13 500 -12 15 F15 150 38 4
F15 50 F94 500 7 37 F57 500 -10 27
F86 500 F107 500 -1 -25 33
F36 500 F31 500 2 -26 31
F86 500 F107 500 1 20 -35
F70 500 F15 750 4 -29 F63 500 -41 -11
F33 500 F36 500 -11 26 F67 500 28 -5
F105 500 F58 500 2 -36 43
F2 500 F70 500 4 -22 -34
F2 500 F14 500 -9 20 F62 125 36 8
F106 500 F131 500 -5 27 33
F83 500 F63 500 0 -28 37
F47 367 F37 233 -2 22 F33 500 -23 14
F63 500 F86 500 -1 -35 F47 333 -13 40
F132 500 F57 500 -3 -50 41
F116 500 F76 50 14 -7 -32
F57 500 F76 250 -4 19 48
F57 500 F66 500 1 25 -46
F13 500 F14 500 -20 25 F15 450 33 2
F57 500 F92 500 -4 -39 49
F83 500 F86 500 -7 23 42
F76 50 F88 500 15 -17 F14 500 -10 15
F83 500 F131 500 1 37 -42
F15 250 F104 500 -11 20 F88 500 4 27
F15 350 F36 500 8 33 F55 500 -22 0
F128 500 F129 500 -3 28 37
F133 500 F37 233 -5 12 -44
F37 433 F27 500 -2 30 -22
F98 500 F74 500 1 -24 F114 500 -47 -5
F37 367 F0 600 -11 21 F30 500 14 -24
F37 433 F0 467 11 -23 F47 600 -35 -3
F98 500 F47 233 -10 7 F47 467 -31 0
F41 500 F15 450 -1 24 F76 150 -36 15
F76 350 F134 500 -11 29 28
F41 500 F15 250 3 -13 F53 455 3 40
F58 500 F104 500 -5 23 44
F135 500 F13 500 -4 24 -31
F58 500 F104 500 4 -28 -47
F115 500 F88 500 5 -19 -40
F112 500 F136 500 -9 22 26
F115 500 F88 500 -4 22 40
F58 500 F49 444 -16 1 41
F24 500 F49 333 21 -5 35
F58 500 F33 500 5 -30 -35
F83 500 F4 500 -4 -36 36
F33 500 F3 500 -5 14 23
F4 500 F92 500 3 -37 37
F0 333 F93 500 -3 -33 F63 500 10 -18
F27 500 F93 500 -11 12 F0 367 45 -5
F111 500 F123 500 4 -34 -33
F132 500 F10 500 2 -21 43
F134 500 F137 500 -8 36 35
F31 500 F47 433 1 -18 F37 233 31 11
F107 500 F119 500 2 42 F138 500 -4 -38
F37 433 F138 500 7 -21 F138 500 -33 16
F119 500 F138 500 -3 23 -34
F43 500 F69 500 -2 -30 F76 150 3 36
F76 350 F76 150 2 -28 24
F76 150 F54 866 -15 6 F43 500 21 -28
F0 333 F72 500 -4 -22 F139 500 6 -17
F0 533 F40 500 -4 15 -25
F39 500 F126 500 5 -22 40
F47 433 F15 350 -8 29 F15 750 26 -20
F43 500 F47 233 30 1 F53 308 -9 -34
F47 433 F15 350 5 -24 F15 750 -27 28
F0 267 F10 500 -12 -33 F95 500 -1 20
F0 333 F71 500 22 2 F32 500 -19 8
F140 500 F32 500 6 -20 -32
F141 500 F31 500 2 -23 -40
F54 292 41 F27 500 -3 13
F31 500 F141 500 -4 29 F50 500 33 2
F69 500 F100 500 8 -21 -22
F27 500 F8 500 -12 16 16
F82 500 F100 500 -6 27 39
F112 500 F54 125 -30 5 -36
F32 500 F142 500 -5 21 F76 50 26 5
F54 125 30 F54 938 -18 1
F49 625 F98 500 -12 18 F62 125 17 -9
F27 500 F33 500 -12 25 F49 444 -2 45
F70 500 F49 444 10 -9 F72 500 2 42
F15 150 F27 500 -4 -26 F114 500 3 39
F27 500 F15 250 -22 18 F40 500 32 9
F15 250 F108 500 10 -23 F114 500 -9 -41
F35 500 F26 500 4 -35 -39
F33 500 F62 125 -15 17 F62 125 41 1
F60 500 F27 500 5 -29 F62 125 -30 4
F49 257 F23 500 -36 19 F93 500 6 -21
F54 450 32 F65 500 -5 23
F143 500 F81 500 1 29 -36
F112 500 F31 500 5 -27 -36
F14 500 F30 500 -14 18 F15 50 4 32
F74 500 F14 500 4 -31 -28
F43 500 F58 500 -7 28 F47 467 5 38
F24 500 F76 350 -5 23 37
F59 500 F43 500 1 -20 25
F104 500 F58 500 -7 25 F72 500 -10 33
F47 367 F40 500 8 28 F85 500 -14 18
F104 500 F72 500 -6 9 F72 500 9 -39
F81 500 F95 500 2 34 F53 556 -29 -4
F95 500 F53 308 -9 8 -28
F55 500 F53 308 15 -4 F28 500 -8 -44
F104 500 F30 500 0 -26 F53 231 -10 33
F135 500 F53 667 11 -11 -28
F104 500 F96 500 3 -33 F53 231 12 -44
F99 500 F26 500 4 -28 F37 233 -30 -8
F37 433 F37 367 4 30 F6 500 -23 2
F62 125 F99 500 -8 21 F87 500 -1 31
F123 500 F66 500 -9 12 22
F13 500 F65 500 -2 13 F32 500 7 19
F143 500 F144 500 5 -26 -34
F81 500 F2 500 8 -35 F49 545 -38 -4
F37 433 F87 500 9 -6 F2 500 -31 13
F145 500 F81 500 -4 30 F37 433 -8 -36
F54 938 F137 500 19 -19 F98 500 -1 31
F137 500 F25 500 -9 18 25
F98 500 F54 938 -15 4 F114 500 -47 -3
F109 500 F146 500 -7 27 40
F126 500 F113 500 -7 17 F40 500 4 23
F109 500 F42 500 2 36 -34
F112 500 F23 500 3 -15 -30
F23 500 F53 308 -10 7 F53 400 43 -7
F53 429 F53 400 -1 -23 F116 500 7 -19
F37 367 F19 500 -5 -36 F46 500 18 -21
F19 500 F30 500 -15 11 34
F129 500 F37 300 9 -9 36
F66 500 F28 500 3 -14 F67 500 7 28
F19 500 F66 500 -1 -25 F72 500 7 24
F102 500 F99 500 -5 20 38
F58 500 F85 500 0 -23 31
F126 500 F8 500 -6 27 26
F57 500 F58 500 -1 -33 34
F69 500 F93 500 2 -19 -31
F49 444 F49 333 -6 -25 F93 500 0 21
F69 500 F49 444 12 -4 F49 800 38 -1
F46 500 F104 500 1 31 -34
F54 367 27 F27 500 -8 15
F46 500 F104 500 -1 -26 25
F0 333 F9 500 -15 13 F62 125 14 -14
F0 233 F53 667 38 3 F0 467 1 -31
F92 500 F62 125 -3 18 -34
F66 500 F30 500 -1 -25 F54 764 6 22
F8 500 F54 292 20 -1 23
F129 500 F66 500 0 -23 33
F88 500 F109 500 3 37 F40 500 -33 8
F37 433 F37 300 -8 13 F40 500 -43 -3
F88 500 F147 500 -3 30 F40 500 35 -4
F83 500 F64 500 -3 18 38
F54 367 12 F2 500 -9 9
F64 500 F147 500 2 39 -20
F112 500 F13 500 3 -19 -34
F15 250 F134 500 -6 24 F40 500 35 2
F15 350 F7 500 3 -20 F40 500 -21 0
F15 350 F148 500 -2 34 F47 467 32 -8
F72 500 F49 667 16 -22 F55 500 -16 10
F111 500 F15 250 5 -12 -44
F49 257 F93 500 -36 -1 F40 500 1 18
F13 500 F134 500 -13 26 F62 125 25 -13
F49 257 F93 500 33 -3 F40 500 0 -18
F63 500 F93 500 8 -11 F67 500 -40 12
F24 500 F33 500 -9 14 17
F66 500 F10 500 -4 25 F10 500 -5 -47
F127 500 F15 750 9 -21 -31
F113 500 F126 500 -20 16 19
F11 500 F127 500 -6 23 38
F112 500 F23 500 8 -15 -38
F112 500 F19 500 -9 21 32
F23 500 F54 633 -23 -2 F37 300 22 -2
F109 500 F23 500 3 -15 41
F52 500 F36 500 -4 29 32
F109 500 F129 500 -2 22 -39
F37 367 F37 300 -6 -26 F53 400 0 30
F53 273 F53 167 0 -29 F33 500 6 28
F51 500 F53 167 -17 5 40
F11 500 F81 500 0 -21 -30
F37 433 F37 367 4 38 F126 500 -21 4
F37 433 F37 367 0 -24 F79 500 22 -17
F131 500 F58 500 -3 26 -36
F19 500 F2 500 -8 23 31
F98 500 F58 500 6 -26 -30
F37 567 F80 500 -4 -24 F49 600 30 -9
F37 433 F67 500 23 -7 F67 500 -29 1
F57 500 F50 500 -1 32 34
F53 167 28 F107 500 2 -19
F27 500 F76 50 9 -14 F53 556 9 44
F129 500 F53 167 -30 -3 40
F107 500 F47 167 -15 7 F47 233 8 -15
F8 500 F14 500 -14 8 25
F6 500 F47 500 2 -22 30
F0 433 F0 367 -3 -26 F54 450 -10 18
F0 467 F54 764 31 8 -20
F60 500 F115 500 -3 37 F54 866 -40 -14
F95 500 F69 500 -4 -21 20
F25 500 F10 500 -8 5 21
F92 500 F86 500 9 -19 -35
F15 450 F0 233 -21 3 F0 367 28 9
F0 433 F27 500 2 34 F13 500 -23 -4
F15 250 F104 500 5 -26 F15 550 -8 -21
F109 500 F68 500 -7 27 37
F27 500 F24 500 0 33 F19 500 37 12
F109 500 F24 500 2 -29 -33
F46 500 F64 500 -4 12 -20
F77 500 F33 500 1 30 -25
F33 500 F14 500 7 -28 -25
F37 567 F76 250 0 -27 F76 50 1 33
F47 367 F76 250 6 31 F62 125 -19 5
F87 500 F47 167 22 -9 F37 100 -23 16
F31 500 F5 500 9 -5 F37 367 -37 6
F37 433 F66 500 17 -8 F76 50 -3 -27
F37 500 F5 500 -13 0 F37 567 28 -3
F46 500 F1 500 4 -24 -23
F47 233 F47 167 0 30 F47 367 -2 -17
F39 500 F46 500 -3 23 29
F15 450 F124 500 -6 26 F15 650 30 2
F27 500 F107 500 -18 11 F15 50 28 -6
F60 500 F27 500 8 -17 F57 500 -27 21
F53 400 F86 500 -15 10 F32 500 9 -27
F53 556 F124 500 14 -19 F37 167 -2 -24
F53 308 F138 500 21 -9 F37 500 -8 16
F63 500 F35 500 4 -26 F43 500 -38 13
F49 800 F37 100 43 3 F37 167 -3 -33
F37 233 F63 500 -14 30 F49 667 0 26
F49 257 F43 500 -27 12 F107 500 7 -11
F49 333 F53 231 5 31 F77 500 3 -21
F49 257 F23 500 22 -27 F70 500 -8 20
F76 250 F49 667 8 -10 F37 567 -35 4
F47 233 F47 167 3 41 F76 350 -8 27
F126 500 F44 500 -1 29 F20 500 -41 1
F43 500 F32 500 -4 -25 F15 450 25 -2
F49 500 F15 350 19 -16 F27 500 -20 26
F11 500 F43 500 2 -18 41
F94 500 F59 500 9 -31 F41 500 -6 -29
F53 231 F0 267 -8 -41 F73 500 -8 33
F53 500 F98 500 12 -23 F94 500 -22 17
F15 750 F0 233 -21 9 -39
F0 533 F49 714 20 -6 F49 333 -6 -26
F15 750 F106 500 -9 22 41
F30 500 F49 257 -15 7 F72 500 -35 -9
F23 500 F49 625 -8 8 F49 625 30 1
F49 257 F80 500 21 -15 F80 500 -9 11
F132 500 F86 500 -4 21 28
F13 500 F27 500 -11 17 F53 231 2 23
F136 500 F100 500 -1 38 -33
F121 500 F46 500 3 -23 F76 150 -6 -28
F76 350 F76 150 8 -6 23
F26 500 F121 500 -6 15 24
F108 500 F145 500 -1 27 29
F23 500 F49 400 -20 4 F40 500 -2 37
F46 500 F145 500 -4 -27 F15 150 25 1
F149 500 F70 500 4 -16 -25
F135 500 F70 500 9 -19 -23
F70 500 F4 500 -8 21 24
F49 600 F150 500 0 38 F49 714 -19 -5
F125 500 F124 500 -2 -25 25
F150 500 F100 500 5 34 F49 800 -29 23
F0 433 F80 500 -3 -35 F53 400 -8 25
F0 467 F53 231 -10 13 F53 429 -10 -32
F124 500 F58 500 1 -38 F18 500 42 11
F53 727 F27 500 -10 15 F49 625 -9 20
F53 333 F71 500 23 -8 F47 233 20 -11
F27 500 F53 800 9 -17 F49 375 -2 -32
F0 467 F151 500 -8 23 F107 500 33 -2
F0 467 F31 500 14 -19 -26
F31 500 F107 500 -7 7 F0 433 36 -9
F1 500 F64 500 -1 21 -29
F0 333 F49 625 31 -5 F49 333 4 -22
F0 367 F49 600 -15 6 F0 433 30 1
F148 500 F152 500 -3 16 21
F37 167 F152 500 12 29 F40 500 -17 8
F152 500 F148 500 3 -21 -29
F112 500 F47 500 3 28 -25
F145 500 F112 500 -11 17 17
F37 633 F84 500 -3 25 -25
F86 500 F116 500 -5 20 32
F52 500 F47 233 15 -14 30
F86 500 F47 167 28 4 -38
F80 500 F69 500 7 -20 F50 500 -22 8
F19 500 F47 233 4 -14 15
F47 233 F47 167 -7 -23 F69 500 3 23
F49 257 F47 333 12 -38 F15 50 17 -2
F15 50 F47 433 5 -41 F47 433 4 25
F131 500 F149 500 -7 26 30
F9 500 F102 500 3 -29 -29
F112 500 F63 500 -2 16 32
F9 500 F102 500 -4 27 18
F15 150 F37 567 -9 26 F54 764 -11 24
F37 567 F2 500 -5 22 -29
F15 250 F120 500 8 -30 F37 433 -30 1
F11 500 F115 500 -2 -21 -24
F44 500 F5 500 -5 17 F72 500 0 -34
F98 500 F44 500 3 23 -20
F95 500 F57 500 2 -34 37
F12 500 F62 125 -5 12 -21
F57 500 F129 500 -5 26 32
`,
  cues: `
expectation -86 97 -11
evidence -186 148 39
future.claim 331 -118 -213
future.missing -366 86 281
question.claim -211 -175 387
question.missing 273 -62 -211
expectation.before -127 29 98
open:before -214 -66 281
expectation.beside -109 -152 261
open:beside -539 135 404
evidence.inside 96 47 -143
evidence.beside 264 -108 -156
expectation&evidence -220 104 116
open:any -264 62 202
claimCoverage 14 49 -63
passageCoverage 238 -57 -181
order -188 -174 362
length 623 -462 -161
claimLength 1266 -878 -388
loose 389 -589 200
loose.before -161 -30 191
loose.after 179 -176 -3
number.agree 318 -436 118
number.missing -24 34 -10
future 281 -165 -115
future.inside -2 -31 34
future.beside 93 44 -137
negation -302 779 -477
possibility -85 -89 174
question -149 -18 166
question.2 20 -81 61
possibility.before -44 -96 140
open:first -102 -68 170
question.before -116 103 13
question.first 315 -385 70
question.after -37 167 -130
negation.after 81 -91 11
future.after 31 -161 129
evidence.after -295 4 291
negation&possibility 73 8 -81
negation&evidence 164 -115 -49
negation&future 236 -326 90
negation&question 58 230 -288
possibility&evidence 113 -121 8
possibility&future 122 -177 55
possibility&question 301 -155 -147
evidence&future -103 92 11
evidence&question 142 76 -218
future&question 167 -337 169
negation.loose 29 48 -77
asks -694 59 635
asks.notLast -2 121 -120
asks&question.first -232 -205 438
asks&negation 34 4 -38
asks&possibility 23 107 -130
asks&future 120 -62 -58
asks&question -12 -198 210
ending.evidence -3 36 -33
end.question 35 130 -165
end.negation -437 469 -33
end.future 219 40 -259
end.evidence 74 -9 -65
parts 46 22 -68
capitals.some 190 -239 49
colon -71 -124 196
colon.headAligned -272 -24 295
colon.restAligned 30 -36 6
hearsay -317 12 305
evidence.before 111 227 -338
hearsay.before -171 150 21
vague:before -218 32 187
hearsay.beside -144 -189 333
vague:beside -266 170 96
question.beside -110 -2 112
hearsay&evidence -195 145 50
hearsay&question -73 33 40
vague:any -375 106 269
end.hearsay -165 -71 236
titleCase 51 98 -149
authority -267 162 105
intention 186 34 -220
authority.before -261 111 151
attributed:before -267 -30 297
intention.before 113 4 -118
authority&expectation -92 46 46
authority&evidence 66 -13 -52
open:2 -166 -45 212
attributed:any -200 -6 206
rumour -163 48 115
future.both -149 -242 391
future.before -30 46 -16
rumour.before 15 -76 61
rumour.beside 9 174 -183
capitals.all 1 -134 134
source -195 51 144
source.after -147 -102 249
open:after 17 121 -138
vague:after -266 172 93
attributed:after -136 188 -52
source.last -123 14 110
open:last 2 -71 69
vague:last 124 -23 -102
attributed:last -129 -71 200
source.end -70 -121 192
source.end.source 49 -70 22
ending.source -181 -73 254
end.plain -147 120 27
end.source 79 -61 -18
number.extra 202 80 -282
colon.headPlain 204 -88 -116
colon.speaker -82 -167 250
colon.speaker.none -79 69 10
question.both 70 106 -176
evidence.claim -52 -120 172
evidence.missing 31 -83 52
source.end.none -77 -57 134
colon.restShort -49 -64 113
hearsay.inside -87 -73 159
open:inside -109 -87 195
vague:inside 103 -122 19
saying -152 -22 175
source.beside -87 14 73
attributed:beside 194 -46 -148
saying.after -202 -51 253
saying.beside -77 25 52
saying.last -339 7 332
source&saying -115 22 92
attributed:2 -181 177 4
ending.saying -27 -127 154
confirmation 198 18 -216
confirmation.inside -198 65 133
colon.head.confirmation 190 -54 -136
confirmation.before 183 -153 -29
confirmation.beside 0 68 -68
rumour&confirmation 164 11 -175
future.last -58 -24 82
ending.question 124 64 -188
ending.future -96 -190 286
future.2 12 31 -43
possibility.inside -89 -102 190
possibility.beside -238 28 209
possibility.after 50 129 -179
rumour.inside -29 57 -28
asks.last -733 -36 769
asks&rumour -28 -159 187
colon.head.rumour -94 -28 122
intention.inside -21 46 -25
intention.beside 185 -25 -159
hearsay&intention 77 22 -99
negotiation -36 -4 40
rumour.first -123 44 79
vague:first -128 -56 184
negotiation.inside -199 83 116
negotiation.beside -47 52 -6
rumour&future -54 138 -85
negotiation&future 239 -90 -149
rumour&possibility -29 -14 43
intention&future 89 -98 9
end.possibility -147 16 131
source.before -17 113 -96
source.first 46 -40 -6
attributed:first 160 41 -202
source&future -52 23 29
colon.head.source 90 33 -123
denial -197 361 -164
contrast -194 -19 213
negation.before -163 384 -221
contrast.before 17 -124 107
denial.before -181 169 13
against:before -450 315 134
denial.beside -164 453 -289
against:beside -334 454 -120
negation&denial -3 -85 88
negation&confirmation 59 -151 92
negation&contrast -175 -41 215
denial&source -8 113 -106
denial&contrast -35 -134 168
source&confirmation 18 -153 135
source&contrast -17 -144 161
confirmation&contrast 39 -115 77
against:any -619 1112 -493
belief -28 -84 112
belief.beside -164 -2 166
belief&possibility 32 -28 -4
belief&future 161 -35 -126
expectation.inside -29 -21 50
hearsay&expectation 45 37 -82
saying&future 197 -199 2
evidence.first 186 -28 -157
checking -144 -163 307
checking.before -267 -94 361
checking.beside -77 -119 196
checking.first -117 -53 170
intention.after 120 -7 -114
ending.negation -170 54 116
belief.inside -129 -2 131
evidence.both -77 -34 111
number.conflict -39 -330 369
hearsay.after -58 -36 94
contrast.inside -93 -31 124
negation.inside -185 554 -369
negation.beside -447 827 -381
question&contrast 48 -182 133
negation.odd -407 910 -503
claiming 221 -20 -202
claiming.before -46 -134 180
claiming.beside -92 170 -78
source&claiming -55 3 52
vague:2 -87 -2 89
contrast.beside -130 174 -44
possibility&contrast -78 92 -13
colon.head.evidence 226 -210 -16
end.expectation 61 -18 -43
negation.claim 84 85 -169
negation.missing -32 195 -163
saying.inside -364 127 238
attributed:inside -93 27 66
negation.odd.claim -74 211 -137
source.inside 33 46 -79
contrast.claim -361 157 204
contrast.missing -326 63 263
rumour.2 -133 -76 208
future&contrast -58 345 -287
intention.both -92 137 -45
intention.claim 58 37 -96
open:claim 182 81 -263
intention.missing 136 -92 -44
source&possibility -18 -14 32
colon.head.possibility -32 137 -105
colon.head.question 117 150 -267
colon.rest.source 71 -55 -16
source.2 23 -42 19
expectation.after 70 92 -162
expectation&future 14 82 -96
claiming.after 29 198 -227
ending.claiming 117 -85 -32
rumour&source -11 -38 49
possibility.claim -285 -169 454
possibility.missing -278 -89 367
withdrawal -86 313 -227
withdrawal.inside -61 134 -73
against:inside -244 498 -255
withdrawal.beside -119 335 -216
withdrawal&future 125 -148 23
possibility.both -8 -80 88
correction 178 111 -289
correction.before -5 125 -120
correction.beside -33 62 -29
correction.first 37 -6 -31
platform -301 200 101
platform.before -328 170 158
platform&question -109 140 -30
doubt -24 -132 156
question.inside -92 -7 99
doubt.inside -35 -108 143
doubt.beside -17 -371 389
doubt&question -45 -109 154
negation.2 -294 253 41
negation.first -54 197 -143
negation.answer -305 386 -81
platform.after -25 119 -94
platform.last -116 -20 136
platform&future 171 -7 -164
ending.platform 77 -23 -55
refutation -193 239 -46
refutation.2 -92 271 -178
refutation.before -199 71 128
refutation.after -190 338 -148
against:after 41 462 -503
refutation.last -138 239 -101
against:last -240 316 -76
refutation&evidence 8 30 -38
refutation&question -110 117 -7
straight -397 611 -214
ending.refutation -10 165 -155
evidence.2 -19 69 -50
negation&refutation 62 -326 264
negation&platform -26 -116 142
negation&claiming 64 -139 75
refutation&platform -122 192 -70
refutation&claiming 148 15 -162
refutation&possibility -42 -33 75
refutation&future 122 -82 -40
platform&claiming -31 -10 41
platform&possibility 140 -24 -116
platform&evidence -161 65 96
claiming&possibility -65 43 22
claiming&evidence 51 -101 50
claiming&future -30 -33 62
asks&refutation -76 -284 359
asks&platform -61 139 -78
asks&claiming -12 -61 72
ending.possibility 61 7 -67
end.claiming -46 -155 201
refutation.beside -23 135 -112
checking.after -38 -38 76
refutation&checking -18 -64 82
refutation.inside 140 0 -139
end.platform 60 125 -185
colon.head.refutation -87 33 54
confirmation.after 152 56 -208
confirmation.last -35 50 -14
ending.confirmation 14 61 -75
refutation&correction -8 42 -34
against:2 89 -110 21
turned 191 -347 155
contrast.after -113 249 -136
refutation&contrast -40 -185 226
denial&authority -46 166 -120
source&authority -9 93 -84
refutation&saying 92 0 -92
source.end.refutation -13 -142 154
end.refutation -29 -16 46
colon.rest.refutation -11 -144 156
refutation&confirmation 15 58 -73
deception -152 18 135
platform.2 -78 174 -96
refutation.first -78 229 -152
deception.after -149 116 33
deception&platform -17 65 -48
platform.beside -45 145 -100
deception.inside -14 46 -32
deception.beside -23 -40 63
claiming.inside 195 -157 -38
refutation&source -20 258 -238
deception&claiming -14 -20 34
platform&source 60 -12 -48
platform&confirmation 106 -11 -94
claiming&confirmation 61 -41 -20
end.deception -52 -52 103
end.confirmation 357 -50 -307
colon.head.correction 76 -60 -16
authority.2 -2 -35 37
confirmation.2 87 5 -93
authority&confirmation -135 -23 158
authority&question -68 -64 132
belief&question 155 -45 -110
confirmation&question 123 -101 -22
saying&possibility 68 -83 16
saying&evidence -81 135 -54
saying&question -269 121 148
asks&saying 180 -9 -171
end.saying -28 -13 41
negotiation&question 16 70 -86
authority.beside 205 -195 -10
end.checking 108 -73 -35
source&belief -34 -13 47
saying.2 16 -80 65
saying&confirmation -71 52 19
colon.head.hearsay -35 66 -31
correction.after 207 7 -214
correction.last -80 199 -119
correction&saying 5 49 -54
authority&saying -70 -98 168
ending.correction 8 104 -112
negation.last -57 222 -164
deception.before -2 -116 118
rumour.after -142 66 76
evidence.last 195 -49 -146
deception&evidence -48 -36 84
rumour&evidence -90 249 -158
end.rumour -232 -79 311
ellipsis 95 -27 -69
refutation&rumour -16 -47 63
refutation&denial 144 -85 -59
authority.after 91 11 -103
authority.last 211 -12 -199
negation&authority -84 137 -53
source.end.authority 111 3 -114
ending.authority 143 93 -236
end.authority 2 -109 107
denial.inside -242 390 -148
refutation&hearsay -6 119 -113
refutation&intention 100 -21 -79
colon.head.intention -133 57 76
saying&intention 113 21 -134
claiming.claim -117 173 -56
vague:claim -76 262 -186
attributed:claim 141 -150 9
end.denial 33 -346 314
claiming.missing -90 207 -116
platform.both 206 -24 -182
platform.claim 284 -145 -139
confirmation.first 38 66 -104
doubt.after 61 -101 41
doubt.last -19 -143 162
doubt&source -8 80 -72
source&question 18 31 -50
ending.doubt -19 -143 162
end.doubt 67 -167 100
asks&doubt -18 -131 149
asks&contrast -56 -226 281
asks&confirmation -249 -29 278
correction&question 109 107 -216
confirmation.both 255 -27 -227
confirmation.claim 597 -85 -513
confirmation.missing 338 -60 -278
platform.missing 102 -127 25
negation.both 115 -103 -12
saying.claim -79 -8 86
saying.missing 32 -154 122
platform&hearsay -35 -56 91
evidence&contrast -271 336 -65
end.contrast 86 -42 -44
saying.both -108 144 -36
doubt.before -41 74 -34
doubt.first 27 -203 175
colon.head.platform 115 -9 -106
against:claim 248 315 -563
saying&negotiation 334 -23 -312
saying&contrast 87 -77 -10
negotiation&contrast 180 -32 -148
negotiation.after 81 -72 -10
checking.claim -378 215 163
checking.missing -346 242 104
authority.first -14 100 -86
refutation&authority -60 26 34
colon.head.authority -216 1 215
authority.claim 312 -227 -85
authority.missing 6 -93 88
negation&rumour -13 -75 88
rumour&platform -53 -164 217
rumour&contrast -33 74 -41
platform&contrast -13 -98 112
rumour.last -19 31 -12
denial.after 226 -196 -30
denial.last 116 -180 64
ending.denial 116 -180 64
rumour&question -33 -138 171
end.correction -43 107 -64
asks&authority 31 -35 4
authority&contrast -62 -56 119
authority.inside -16 -32 48
authority&claiming -92 -9 100
negation&saying -111 125 -14
doubt&claiming -22 55 -32
rumour&claiming -12 -30 42
correction&platform -41 61 -20
denial&question -33 106 -72
checking&question 33 0 -32
authority&future 182 38 -220
asks&checking -29 -100 129
belief&evidence 141 -28 -113
deception.last -108 60 48
deception&question -34 -115 149
asks&deception -20 -24 44
ending.deception -121 92 29
claiming&question -67 -134 200
claiming&contrast -53 -4 57
deception.first 45 -58 13
platform.first -115 177 -62
colon.head.contrast -38 -28 66
denial.both 125 -117 -8
denial.claim -22 227 -205
denial.missing -147 344 -197
claiming&saying 139 127 -266
hearsay&saying -50 188 -139
saying&expectation -37 -38 75
expectation&question -216 143 73
checking.inside 162 -31 -131
checking&evidence 46 -9 -37
claiming&checking -57 -11 68
hearsay.first -50 -44 95
claiming.last 121 -80 -41
belief.after 128 -97 -31
belief.last -112 -44 156
ending.belief -112 -44 156
hearsay&future -52 78 -27
colon.head.negotiation 299 -7 -293
ending.hearsay 82 -7 -75
possibility&confirmation 110 -12 -98
confirmation&future -33 -85 117
denial&claiming 110 -8 -103
checking.last -21 -19 41
ending.checking -22 -65 87
deception.claim -49 190 -142
deception.both -155 103 52
authority.both 297 -125 -171
negation&hearsay -7 74 -67
possibility&checking -73 -18 91
end.belief 224 -3 -221
quoted.most -265 -41 306
colon.rest.question -35 -10 45
1 623 -539 -84
`,
  words: `
expectation -99 97 2
evidence -130 114 16
future.claim 292 -103 -189
future.missing -391 99 292
question.claim -131 -181 312
question.missing 179 -47 -132
expectation.before -128 21 107
open:before -197 -87 284
expectation.beside -118 -132 250
open:beside -541 152 389
evidence.inside 84 41 -125
evidence.beside 191 -82 -109
expectation&evidence -221 104 118
open:any -238 42 196
claimCoverage 126 -70 -56
passageCoverage 307 -117 -190
order -139 -227 366
length 497 -421 -76
claimLength 876 -661 -215
loose 390 -528 138
loose.before -164 -68 233
loose.after 292 -239 -53
number.agree 278 -412 134
w:in -35 -22 57
w:in@inside -56 -2 59
b:in_X -64 21 43
w:with 144 -66 -78
w:with@inside 64 -39 -25
b:X_with -25 -38 63
w:than 45 -9 -35
w:in@after 41 -18 -23
b:X_in -66 60 6
c:in 81 -41 -41
number.missing -32 4 28
c:a 250 -89 -161
c:with -66 -24 89
c:for 20 -110 90
future 350 -167 -183
future.beside 86 45 -130
b:^_X -73 -3 76
w:to -53 -8 61
w:to@inside 31 3 -34
w:for 52 -64 12
w:for@after 62 -50 -12
negation -257 743 -486
possibility -49 -79 128
question -201 0 201
question.2 30 -136 105
possibility.before -54 -88 141
open:first -111 -75 186
question.before -78 69 9
question.first 258 -350 92
question.after -74 157 -83
negation.after 93 -93 0
future.after 94 -143 50
evidence.after -290 5 286
negation&possibility 41 12 -53
negation&evidence 131 -98 -34
negation&future 203 -299 96
negation&question 44 222 -266
possibility&evidence 117 -114 -2
possibility&future 123 -171 48
possibility&question 287 -163 -124
evidence&future -92 100 -8
evidence&question 141 57 -197
future&question 149 -328 179
negation.loose 18 61 -79
asks -689 47 641
asks.notLast -5 134 -129
asks&question.first -257 -184 441
asks&negation 30 19 -49
asks&possibility 12 101 -113
asks&evidence -31 9 22
asks&future 98 -62 -36
asks&question -36 -172 208
end.question 59 115 -173
end.negation -405 421 -16
end.future 189 53 -242
end.evidence 34 -5 -29
parts 44 21 -65
capitals.some 171 -191 20
w:you 58 22 -80
w:a -37 92 -55
w:a@before -14 78 -63
w:of 12 61 -73
w:of@before -32 35 -3
w:the -61 79 -17
w:the@before 12 63 -74
w:keep -1 34 -32
w:they 46 -16 -30
w:they@inside 31 0 -31
w:a@after 37 1 -38
b:for_a 20 13 -33
w:never 14 19 -32
w:up 137 -67 -69
w:up@after 33 -25 -8
w:to@after -43 -41 85
w:old@inside 42 -8 -34
w:0 2 -44 42
w:0@after 46 27 -73
colon -60 -135 195
colon.headAligned -238 -30 268
colon.restAligned 50 -56 5
w:new@after -33 -15 48
w:after 32 -78 46
w:after@after -18 -24 42
hearsay -260 6 254
evidence.before 125 167 -291
hearsay.before -157 119 38
vague:before -182 17 165
hearsay.beside -147 -161 309
vague:beside -301 186 115
question.beside -107 -5 112
hearsay&evidence -164 123 41
hearsay&question -64 31 33
vague:any -357 103 254
end.hearsay -158 -67 224
w:is 76 -15 -61
w:is@before 36 -49 13
w:this@before -47 35 12
w:claims -24 -10 33
w:to@before -34 20 15
w:have -32 26 5
w:for@inside 41 7 -47
b:X_for 63 -17 -46
b:for_X -43 -17 60
b:X_$ 8 -51 44
titleCase 77 128 -204
w:about -55 14 41
w:the@after -67 12 55
authority -209 146 62
intention 181 28 -210
authority.before -244 102 142
attributed:before -205 -47 252
intention.before 115 4 -119
authority&expectation -82 42 40
authority&evidence 46 -14 -32
open:2 -149 -40 189
attributed:any -147 -15 163
b:0_$ -4 57 -53
c:the -92 68 24
rumour -139 38 101
future.both -90 -244 334
future.before 18 14 -32
rumour.before 23 -69 46
rumour.beside 42 148 -190
colon.short -25 59 -34
capitals.all -6 -135 142
c:to 131 -16 -115
source -205 56 149
source.after -155 -93 248
open:after 19 124 -143
vague:after -275 172 102
attributed:after -148 201 -53
source.last -121 5 116
open:last -13 -69 82
vague:last 93 -24 -70
attributed:last -130 -52 182
source.end -99 -126 225
source.end.source 46 -65 19
ending.source -171 -64 235
end.plain -135 123 12
end.source 56 -55 -1
w:british -28 -15 44
w:british@before -38 -14 52
w:us -43 -27 70
w:us@after -32 -17 49
w:reports -3 30 -27
number.extra 195 77 -272
w:from 99 -20 -78
w:as 42 5 -47
w:as@after 4 31 -35
w:air -16 -19 35
w:syria -69 -3 72
w:syria@after -41 -14 55
b:syria_$ -33 -11 44
colon.headPlain 180 -90 -90
colon.speaker -83 -164 247
colon.speaker.none -28 55 -27
w:from@before 46 -12 -34
w:as@before -32 -11 43
b:as_X 31 -19 -12
w:on -79 44 35
w:on@after -68 33 35
question.both -20 55 -35
w:been -76 3 73
b:been_X -41 17 24
evidence.claim -66 -92 158
evidence.missing 17 -62 45
w:is@inside 55 -41 -14
b:X_is 56 -27 -29
b:is_X 42 -56 14
w:a@inside -47 13 34
b:X_a -110 30 80
w:and -53 -40 93
w:and@inside 20 23 -42
b:X_to 109 -38 -70
b:to_X -47 -12 59
w:and@after -42 -47 89
w:site -52 12 40
w:going -36 12 23
b:a_X 47 2 -49
source.end.none -110 -48 158
colon.restShort -66 -75 142
hearsay.inside -109 -52 162
open:inside -112 -95 207
vague:inside 75 -118 42
w:about@inside 17 13 -30
w:ever 30 -8 -22
w:city@after 36 -4 -32
saying -102 -49 150
source.beside -85 17 68
attributed:beside 142 -37 -106
saying.after -184 -47 231
saying.beside -85 21 65
saying.last -321 15 306
source&saying -114 23 90
attributed:2 -169 170 -1
ending.saying -60 -120 180
w:says -121 12 109
w:says@after -56 2 55
confirmation 228 0 -229
confirmation.inside -196 62 134
colon.head.confirmation 182 -67 -115
w:next 56 -9 -46
b:new_X 31 -14 -16
confirmation.before 203 -147 -57
confirmation.beside -13 50 -37
rumour&confirmation 153 12 -165
future.last -130 -28 158
ending.question 130 69 -200
ending.future -106 -177 282
w:is@after -2 73 -71
b:^_the -44 81 -36
w:with@after 40 -21 -19
w:an 21 30 -51
possibility.inside -65 -84 149
possibility.beside -173 16 157
w:may -122 25 97
w:may@inside -94 -7 101
b:X_may -118 -14 132
b:may_X -25 -11 36
possibility.after 58 124 -183
w:could 58 -31 -27
w:could@after 45 -15 -31
b:could_be 41 -9 -32
w:than@after 46 -8 -38
rumour.inside -21 51 -31
asks.last -704 -74 778
asks&rumour -27 -131 157
colon.head.rumour -83 -26 109
w:at 104 -33 -71
b:X_at 54 -35 -20
b:^_new -28 -5 33
w:has -63 -51 114
w:has@after -64 -20 84
intention.beside 180 -13 -168
hearsay&intention 95 20 -115
w:reportedly -46 -17 63
w:reportedly@inside -47 -9 56
b:X_reportedly -26 -14 40
w:on@inside 4 39 -43
b:on_X 7 43 -50
w:totally -29 33 -4
negotiation -42 -3 45
rumour.first -104 24 79
vague:first -115 -62 176
negotiation.inside -168 66 102
negotiation.beside -42 50 -8
rumour&future -48 129 -81
negotiation&future 234 -77 -157
w:rumor -44 45 -1
w:social -56 -17 73
rumour&possibility -21 -12 33
intention&future 72 -73 1
end.possibility -141 28 113
w:rumors -42 -46 87
source.before -40 116 -76
source.first 44 -39 -5
attributed:first 117 48 -166
source&future -44 22 22
colon.head.source 80 29 -109
denial -186 335 -149
contrast -156 -16 172
negation.before -173 362 -189
contrast.before 7 -112 105
denial.before -175 154 21
against:before -439 296 142
denial.beside -151 425 -274
against:beside -337 446 -110
negation&denial -3 -78 81
negation&confirmation 53 -135 82
negation&contrast -143 -23 166
denial&source -7 113 -107
denial&contrast -25 -115 141
source&confirmation 5 -139 134
source&contrast -15 -133 148
confirmation&contrast 41 -105 64
against:any -627 1089 -462
w:back 16 -39 23
w:on@before -30 -28 58
w:or -4 -47 52
w:that -57 95 -37
w:that@before 10 23 -33
b:that_X -19 56 -37
belief 25 -113 87
belief.beside -144 -16 161
belief&possibility 33 -28 -5
belief&future 144 -36 -108
w:four -27 -4 31
w:four@before -27 -4 31
b:^_four -27 -4 31
w:not -135 134 1
w:not@before -26 43 -17
expectation.inside -16 -15 32
hearsay&expectation 23 34 -57
w:reported 17 24 -41
b:to_be -31 -10 41
w:near 48 -3 -45
saying&future 197 -193 -4
evidence.first 146 -17 -129
w:what 39 -31 -9
w:what@before 48 -27 -21
w:can 4 33 -37
b:you_can -22 39 -17
b:X_the -109 52 57
w:that@inside -47 56 -9
w:may@after -45 36 9
b:X_will -22 -14 36
w:of@inside 46 -7 -40
checking -100 -163 263
checking.before -204 -101 306
checking.beside -55 -119 174
checking.first -85 -54 139
w:about@before -64 16 48
intention.after 121 9 -130
ending.negation -130 27 104
w:you@after 38 -7 -31
w:use -24 -6 30
w:missing 33 -34 1
w:deal -32 10 22
belief.inside -102 2 100
w:over 59 -34 -24
w:over@inside 67 -18 -49
b:X_over 33 4 -37
b:over_X 38 -17 -21
evidence.both -84 -24 107
number.conflict -38 -295 333
w:0@inside -35 -49 84
b:0_X -15 -33 48
b:X_of 64 -1 -64
w:under -66 -8 74
c:of -60 -106 166
b:the_X -55 92 -36
w:only@inside -18 -18 36
hearsay.after -15 -33 48
w:just -7 -23 30
contrast.inside -64 -46 111
negation.inside -179 559 -380
negation.beside -389 769 -380
question&contrast 70 -167 97
negation.odd -367 907 -540
w:has@inside 31 -30 -1
w:when 34 -8 -26
w:it 11 50 -61
w:under@after -63 -8 71
b:X_on 22 24 -47
claiming 178 -3 -174
claiming.before -38 -125 163
claiming.beside -109 157 -48
source&claiming -50 15 35
vague:2 -86 10 76
w:at@inside 47 -40 -7
c:and 22 -80 59
w:up@inside 115 -57 -58
contrast.beside -98 145 -47
possibility&contrast -74 82 -8
w:just@inside 29 -36 7
w:for@before -28 -20 48
b:0_for 36 -2 -34
b:at_X 10 -35 25
colon.head.evidence 187 -177 -9
w:you@inside 16 27 -43
end.expectation 87 -14 -73
w:how 74 -49 -25
b:how_X -6 -28 34
b:on_the 47 -14 -33
c:has -35 -17 51
negation.claim 132 80 -212
negation.missing -46 224 -178
saying.inside -311 110 200
attributed:inside -85 23 62
negation.odd.claim -72 216 -144
c:have -38 13 25
c:that 31 -41 10
source.inside 28 37 -65
contrast.claim -282 128 155
contrast.missing -233 46 187
rumour.2 -102 -76 178
future&contrast -65 307 -242
w:takes@inside 43 2 -45
c:on 27 27 -53
intention.both -79 107 -28
intention.claim 52 30 -82
open:claim 132 88 -220
w:planning 41 3 -43
w:planning@inside 39 3 -42
intention.missing 128 -69 -58
future.first 45 -29 -16
colon.head.possibility -22 121 -99
colon.head.question 107 113 -220
colon.rest.source 64 -48 -16
w:at@before 31 28 -59
source.2 6 -42 36
w:says@inside -70 28 42
expectation.after 50 91 -140
expectation&future 27 72 -99
claiming.after 12 204 -216
ending.claiming 99 -75 -24
rumour&source -10 -30 40
w:your -5 48 -42
w:your@inside 12 25 -36
w:confirms 27 26 -53
possibility.claim -248 -163 412
possibility.missing -246 -91 337
w:find -29 -2 31
b:X_after -65 -13 79
w:health -23 -27 50
c:from -24 -46 70
withdrawal -77 290 -212
withdrawal.inside -57 120 -62
against:inside -224 486 -261
withdrawal.beside -99 304 -205
withdrawal&future 117 -136 19
w:was -69 58 11
w:was@after -35 24 10
b:X_was -48 24 24
w:its 28 10 -37
possibility.both -9 -73 82
w:it@after 6 48 -54
w:been@after -22 -12 34
b:^_what 49 -19 -30
b:an_X -27 -5 32
c:at 28 -52 24
correction 158 132 -290
correction.before -1 122 -121
correction.beside -11 53 -41
correction.first 40 -14 -26
w:didnt -15 32 -17
w:by 105 -37 -68
b:by_X 33 5 -38
w:from@inside 58 -10 -48
w:he@inside -20 -18 38
w:did -21 33 -12
b:^_did -39 -9 48
w:people -41 39 1
w:people@before -18 32 -15
w:his -14 -28 42
w:his@inside 36 -6 -30
b:X_his 12 20 -32
platform -259 180 79
platform.before -266 138 128
platform&question -95 105 -10
w:story -69 1 67
w:story@before -64 -7 71
w:around -37 23 14
b:the_story -25 -7 31
b:story_of -26 -7 33
b:into_X 40 -19 -20
doubt -52 -110 163
question.inside -59 -43 102
doubt.inside -29 -90 119
doubt.beside -27 -346 373
doubt&question -39 -103 142
w:she -60 29 32
w:end 31 -22 -9
w:end@inside 31 -22 -9
w:not@inside -67 91 -24
w:as@inside 67 -11 -56
b:X_as 31 9 -40
negation.2 -262 220 41
negation.first -60 188 -128
negation.answer -290 366 -76
b:no_X -40 28 12
b:not_X -39 55 -16
platform.after -66 138 -72
platform.last -94 -21 115
platform&future 158 -13 -145
ending.platform 57 -11 -46
refutation -190 230 -40
refutation.2 -94 259 -165
refutation.before -198 77 121
refutation.after -162 284 -122
against:after 27 447 -473
refutation.last -153 251 -98
against:last -238 296 -58
refutation&evidence 14 25 -38
refutation&question -97 127 -30
straight -377 602 -224
ending.refutation -30 172 -142
w:being 52 -2 -50
w:hoax -11 32 -21
evidence.2 -14 45 -31
negation&refutation 50 -307 257
negation&platform -21 -100 121
negation&claiming 55 -126 70
refutation&platform -105 179 -74
refutation&claiming 139 29 -168
refutation&possibility -38 -37 75
refutation&future 89 -57 -32
platform&claiming -28 -14 41
platform&possibility 114 -23 -91
platform&evidence -133 55 78
claiming&possibility -60 43 17
claiming&evidence 60 -91 31
claiming&future -34 -24 57
asks&refutation -70 -245 316
asks&platform -61 134 -73
asks&claiming -10 -58 69
ending.possibility 56 7 -63
end.claiming -31 -140 171
w:has@before -32 -6 38
b:^_has -24 -13 36
w:victim -28 -6 34
w:video -26 -11 37
w:show -29 42 -13
w:female 34 -12 -22
b:female_X -46 -3 49
w:after@inside 41 -44 3
refutation.beside -51 159 -107
checking.after -27 -40 67
refutation&checking -14 -58 71
b:after_X 61 -6 -55
refutation.inside 100 34 -133
end.platform 48 120 -168
colon.head.refutation -82 33 49
w:been@inside -52 16 36
confirmation.after 163 43 -206
confirmation.last -46 40 6
ending.confirmation 23 39 -63
refutation&correction -6 39 -33
against:2 87 -96 9
turned 178 -343 164
contrast.after -94 238 -143
refutation&contrast -37 -181 219
b:X_but -30 43 -13
denial&authority -41 150 -109
source&authority -11 82 -71
w:denies -16 63 -46
w:denies@before -16 31 -14
refutation&saying 88 -2 -87
source.end.refutation -14 -138 152
end.refutation -36 -6 43
colon.rest.refutation -13 -141 154
b:is_a 37 7 -44
refutation&confirmation 10 66 -76
w:real -34 21 13
w:real@after -34 27 6
deception -153 33 120
platform.2 -66 171 -104
refutation.first -84 238 -154
deception.after -143 122 21
deception&platform -18 65 -47
platform.beside -64 116 -52
deception.inside -15 45 -30
deception.beside -38 -28 65
claiming.inside 147 -149 2
refutation&source -19 257 -238
platform&source 44 -2 -42
platform&confirmation 103 -21 -82
claiming&confirmation 49 -28 -21
end.deception -56 -48 104
end.confirmation 321 -43 -278
b:X_not -85 41 45
colon.head.correction 75 -57 -18
w:claims@inside -19 -12 31
b:claims_X 35 -13 -22
authority.2 -19 -24 43
confirmation.2 55 3 -58
authority&confirmation -108 -27 135
authority&question -78 -66 145
belief&question 153 -46 -107
confirmation&question 118 -93 -26
w:official -35 -7 42
w:official@before -36 -4 40
b:in_the 48 0 -48
w:isis 5 -35 30
saying.before 42 7 -48
saying&possibility 48 -76 28
saying&evidence -77 119 -42
saying&question -259 132 127
asks&saying 162 -11 -152
end.saying -24 -8 32
w:and@before -31 -15 47
w:terror 40 -20 -20
w:one 43 1 -44
w:islamic -27 -5 32
w:islamic@before -57 11 47
w:state 33 -24 -9
negotiation&question 12 56 -69
authority.beside 203 -178 -25
end.checking 129 -64 -65
source&belief -36 -17 53
saying.2 16 -73 56
saying&confirmation -30 52 -23
b:X_from 41 10 -51
colon.head.hearsay -27 61 -34
w:have@inside -41 29 12
correction.after 174 34 -208
correction.last -55 174 -119
correction&saying -11 58 -47
authority&saying -69 -93 162
ending.correction 8 99 -107
negation.last -46 189 -143
w:update 13 47 -60
w:update@after 9 26 -35
b:has_been -55 -16 71
deception.before -15 -100 115
rumour.after -141 60 81
evidence.last 118 -40 -78
deception&evidence -47 -34 81
rumour&evidence -89 222 -133
w:makes 20 43 -63
w:rumor@after -29 39 -10
w:by@after 63 -38 -25
b:X_by 34 -12 -22
end.rumour -211 -55 266
ellipsis 55 -27 -28
w:had -27 -8 35
w:one@after 31 12 -42
refutation&rumour -16 -25 41
w:kills 0 36 -37
w:photo 4 48 -52
w:photo@after 9 22 -31
refutation&denial 133 -80 -52
authority.after 75 22 -96
authority.last 207 -6 -201
negation&authority -77 124 -47
source.end.authority 117 3 -120
ending.authority 122 97 -219
end.authority 15 -107 92
w:its@inside 27 10 -37
w:away -10 40 -29
w:plans 45 3 -48
b:X_plans 35 -15 -20
denial.inside -207 357 -150
w:denies@inside -19 56 -37
b:X_denies 10 22 -31
refutation&hearsay -7 112 -106
refutation&intention 79 -7 -72
colon.head.intention -108 53 55
w:not@after -41 2 39
saying&intention 88 23 -112
claiming.claim -88 164 -76
vague:claim -55 258 -203
attributed:claim 158 -153 -4
end.denial 16 -314 298
c:an -6 57 -51
claiming.missing -69 216 -147
platform.both 201 -38 -163
platform.claim 258 -157 -101
b:X_says -69 14 56
w:being@inside 40 -3 -37
b:his_X -60 -20 80
confirmation.first 18 65 -83
b:to_his -34 -2 36
w:off 42 -3 -39
w:dies 48 15 -64
b:X_dies 30 17 -47
doubt.after 56 -103 47
doubt.last -25 -137 161
doubt&source -8 74 -66
source&question 5 34 -39
ending.doubt -25 -137 161
end.doubt 64 -161 97
w:through -30 -5 36
asks&doubt -24 -128 151
asks&contrast -62 -207 269
asks&confirmation -233 -33 266
w:shows -52 2 50
w:shows@after -32 16 16
w:are 52 4 -56
correction&question 109 88 -197
w:really -35 14 20
w:really@inside -37 27 10
w:news -32 -23 55
w:news@before -11 -26 37
c:not 36 -24 -12
confirmation.both 198 -25 -172
confirmation.claim 486 -78 -408
confirmation.missing 280 -52 -228
platform.missing 76 -118 43
w:she@inside -40 22 18
b:says_she -34 31 3
w:her@inside -34 -9 42
w:his@after -55 -18 73
c:up 31 -51 20
c:her -37 -2 39
c:by 32 23 -55
c:out 16 20 -36
c:his 147 -100 -47
w:gets 51 -22 -30
negation.both 186 -142 -44
w:he@after 35 -4 -31
b:X_who 33 -4 -29
b:your_X -14 54 -40
saying.claim -118 14 104
saying.missing -56 -117 173
w:death -43 31 12
platform&hearsay -29 -51 80
w:year@inside 34 -8 -26
w:our -64 15 49
w:went -40 -3 44
evidence&contrast -274 311 -36
end.contrast 76 -27 -49
saying.both -67 132 -65
doubt.before -70 77 -7
doubt.first 16 -194 178
colon.head.platform 110 -16 -94
w:makes@inside 59 -10 -50
b:X_makes 23 16 -39
against:claim 236 277 -513
saying&negotiation 330 -26 -304
saying&contrast 58 -62 4
negotiation&contrast 150 -30 -120
w:say -28 -18 45
negotiation.after 49 -55 6
checking.claim -351 229 122
checking.missing -346 259 88
c:being 109 -33 -76
w:without 43 -19 -24
w:without@after 39 -18 -21
authority.first -28 100 -72
refutation&authority -56 21 35
colon.head.authority -188 14 174
w:night -31 48 -18
w:night@after -30 48 -18
authority.claim 361 -243 -118
authority.missing 60 -84 24
w:attack -32 -13 45
w:attack@after -32 -13 45
negation&rumour -13 -65 78
rumour&platform -62 -154 215
rumour&contrast -37 75 -38
platform&contrast -17 -84 101
w:rumors@after -14 -47 61
ending.rumour -32 11 20
w:dead@after -32 2 30
w:leader 59 -63 4
w:leader@before 73 -59 -15
denial.after 194 -171 -23
denial.last 91 -153 62
ending.denial 91 -153 62
rumour&question -42 -127 169
end.correction -35 102 -67
w:killed -42 45 -3
w:mother -19 -18 37
asks&authority 28 -40 12
w:before@after -35 7 27
authority&contrast -57 -59 117
w:we -63 13 50
w:made -30 3 27
w:made@after -30 -4 34
w:law -28 -10 38
authority&claiming -74 -17 91
negation&saying -85 104 -19
c:who 125 -5 -120
doubt&claiming -27 47 -20
rumour&claiming -18 -29 47
w:back@inside -23 -18 41
w:female@after 63 -9 -54
w:syria@inside -43 12 30
w:still 43 24 -67
w:still@inside 17 15 -32
w:despite -8 39 -31
correction&platform -35 58 -23
denial&question -26 94 -69
w:islamic@after 43 -10 -33
w:state@after 37 -22 -15
w:alleged 37 -10 -27
b:X_islamic 45 -10 -35
w:terror@after 36 -13 -23
b:leader_X 80 -44 -37
w:militants -39 -13 52
w:leader@inside -41 -1 42
b:X_confirms -16 31 -15
authority&possibility 15 -34 20
authority&future 137 41 -177
asks&checking -43 -89 133
w:are@inside 59 -3 -56
belief&evidence 96 -25 -70
w:with@before 38 -6 -32
b:^_islamic -69 -10 79
w:control 41 -10 -30
w:now@after -40 -6 45
c:he 225 -35 -190
c:it 8 -101 92
deception.last -97 55 43
deception&question -41 -95 136
asks&deception -23 -20 43
ending.deception -116 92 24
claiming&question -38 -121 159
claiming&contrast -51 -14 65
deception.first 31 -47 16
platform.first -101 169 -68
w:does 9 22 -31
w:found -18 51 -33
w:found@inside -20 47 -27
w:still@after 12 19 -31
colon.head.contrast -54 -23 77
denial.both 177 -134 -42
denial.claim 42 192 -234
denial.missing -135 327 -191
claiming&saying 125 121 -246
w:militants@after 31 -5 -26
hearsay&saying -53 153 -99
saying&expectation -39 -35 74
expectation&question -203 147 55
checking.inside 132 -22 -109
claiming&checking -49 -12 62
w:militants@inside -28 -3 31
b:X_militants -40 -4 44
w:say@after -44 -4 47
hearsay.first -41 -38 79
claiming.last 101 -68 -33
w:media -20 -11 32
belief.after 156 -111 -44
belief.last -81 -51 133
ending.belief -81 -51 133
w:years 35 7 -42
w:years@after 31 7 -38
b:0_years 35 -3 -33
w:against 24 9 -33
w:google -35 38 -3
w:translate -35 38 -3
b:google_translate -35 38 -3
b:translate_$ -31 26 5
hearsay&future -56 63 -7
colon.head.negotiation 265 -8 -257
w:well 0 31 -30
ending.hearsay 73 -10 -63
w:north 63 -53 -9
w:north@before 53 -30 -24
possibility&confirmation 95 -12 -84
confirmation&future -9 -70 78
w:confirms@inside -6 32 -26
w:gets@inside 49 -7 -41
w:attacks 43 -11 -32
denial&claiming 111 -17 -94
checking.last -15 -21 36
ending.checking -16 -61 77
w:how@inside 29 -34 4
deception.claim -89 195 -106
deception.both -139 109 30
authority.both 299 -161 -138
negation&hearsay -6 62 -56
possibility&checking -46 -14 60
end.belief 212 -3 -209
w:stop -64 67 -3
w:reveals@inside -39 -8 47
w:secret -19 -27 46
w:secret@inside -31 -2 34
quoted.most -266 -39 305
colon.rest.question -27 -11 38
1 540 -431 -110
`,
};
