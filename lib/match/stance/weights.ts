import type { WrittenModel } from './stance-model.ts';

/**
 * Written by `npm run train:stance`; not by hand. Ten-fold cross-validation by claim, mean and
 * spread over the dealings:
 *
 * accuracy   0.7937 ± 0.0046
 * macro F1   0.7949 ± 0.0042
 * log loss   0.5374 ± 0.0005
 * is \ said asserts  denies reports   prec.  recall
 * asserts       589      12      69   0.782  0.879
 * denies         18     198      27   0.858  0.813
 * reports       146      21     342   0.780  0.672
 */
export const WRITTEN: WrittenModel = {
  trees: `
open:any asks claimLength refutation.after denial attributed:any against:beside source negation.inside vague:before negation.odd asks.last possibility.inside vague:any negation&question against:any hearsay.after negation.beside length vague:beside straight asks&question negation hearsay.inside possibility open:inside saying&future against:after attributed:inside open:beside refutation.beside question.before against:before negation.answer negation.loose asks&question.first possibility.after refutation negation.before loose against:last future passageCoverage open:claim doubt question.first authority.claim ending.refutation open:before hearsay question.missing denial.inside number.missing attributed:2 possibility.beside attributed:last claimCoverage intention end.negation end.question confirmation.claim order refutation.last negation.first future.beside end.plain future.both platform open:after attributed:claim saying.claim saying intention.claim against:inside future.claim question.both saying.missing denial.beside saying.last confirmation.both ending.saying parts vague:claim capitals.some titleCase loose.after hearsay.beside source.end negation.missing attributed:beside question.beside future&question confirmation colon future.after against:claim correction future.missing saying.after colon.restShort number.agree question attributed:before authority.both evidence.first loose.before condition.claim evidence.both colon.restAligned colon.headAligned future.inside evidence.before question.inside source.after authority.missing negation.after question.claim evidence.beside vague:after saying.inside authority.before attributed:after evidence colon.headPlain evidence.after rumour evidence.claim confirmation.before end.future number.conflict colon.speaker open:first ending.future asks.notLast open:2 confirmation.after number.extra authority.after question.after claiming.beside negation.odd.claim negation.claim intention.missing evidence&question condition vague:inside contrast saying.beside belief.beside claiming negation.both intention.beside evidence.missing
-861 -1504 -1036
F0 500 F1 500 48 -63 F2 467 -64 0
F3 500 F4 500 -29 149 176
F0 500 F1 500 -47 76 F3 500 78 -45
F5 500 F6 500 34 -70 F7 500 -41 -76
F6 500 F8 500 -42 157 163
F5 500 F2 433 -3 -43 F6 500 68 -40
F6 500 F9 500 22 -74 -75
F6 500 F10 500 -48 128 147
F11 500 F12 500 -12 90 99
F13 500 F3 500 34 -77 -76
F3 500 F14 500 -28 96 155
F13 500 F11 500 -31 86 F3 500 91 -41
F13 500 F15 500 31 -61 F16 500 -75 -12
F15 500 F17 500 -54 146 F18 567 136 40
F13 500 F1 500 -27 71 F15 500 97 -39
F0 500 F8 500 30 -71 F19 500 -28 -69
F20 500 F8 500 -34 140 124
F0 500 F21 500 -33 70 F20 500 67 -29
F13 500 F2 433 -2 56 F2 533 -72 0
F8 500 F2 233 37 -27 125
F13 500 F11 500 -22 77 F2 467 63 18
F22 500 F3 500 11 -64 -62
F22 500 F3 500 -35 105 118
F23 500 F24 500 -6 62 73
F5 500 F25 500 22 -46 F26 500 -56 4
F22 500 F27 500 -37 102 111
F25 500 F5 500 -20 31 F28 500 65 10
F29 500 F22 500 25 -45 F13 500 -32 -64
F22 500 F30 500 -28 86 92
F29 500 F31 500 -30 34 F32 500 63 -2
F15 500 F0 500 29 -34 F2 467 -66 -20
F15 500 F33 500 -38 80 100
F0 500 F28 500 -22 20 F15 500 54 -43
F13 500 F15 500 20 -65 -59
F15 500 F34 500 -36 64 96
F13 500 F35 500 -16 68 F15 500 70 -40
F0 500 F6 500 24 -50 F36 500 -32 4
F6 500 F10 500 -31 88 83
F0 500 F11 500 -31 62 F6 500 38 -39
F2 433 F15 500 -13 -57 F37 500 42 -41
F15 500 F38 500 -37 65 F39 500 86 11
F25 500 F15 500 4 -42 F15 500 56 -18
F19 500 F10 500 10 -49 -47
F10 500 F40 500 -24 79 93
F25 500 F35 500 -11 69 F41 500 44 -10
F15 500 F19 500 14 -48 -60
F15 500 F34 500 -31 49 80
F19 500 F12 500 -11 59 F15 500 58 -32
F5 500 F37 500 12 -57 F42 375 -18 -55
F17 500 F37 500 -27 69 81
F17 500 F5 500 -2 32 -53
F0 500 F6 500 16 -46 F43 500 -44 28
F6 500 F37 500 -24 63 F44 500 82 -41
F0 500 F45 500 -19 48 F6 500 40 -37
F6 500 F46 500 3 44 -39
F6 500 F47 500 -24 68 54
F48 500 F31 500 -8 33 42
F11 500 F10 500 10 -46 -61
F10 500 F27 500 -25 57 89
F11 500 F10 500 -3 -55 F18 367 74 20
F49 500 F17 500 2 -47 -52
F17 500 F6 500 -28 53 80
F17 500 F49 500 4 50 -53
F29 500 F37 500 10 -50 F50 500 -49 -23
F37 500 F51 500 -12 60 63
F29 500 F52 500 -15 50 F37 500 42 -34
F53 500 F54 500 2 -48 -59
F27 500 F51 500 -14 56 65
F54 500 F55 500 -5 42 56
F2 433 F19 500 -9 -53 F11 500 45 -54
F2 233 44 F8 500 -22 61
F1 500 F0 500 -17 16 F0 500 67 11
F1 500 F8 500 6 -54 -60
F8 500 F47 500 -14 46 75
F1 500 F56 214 43 -7 58
F29 500 F1 500 18 -50 F57 500 -38 6
F51 500 F58 500 -6 53 59
F1 500 F29 500 -24 26 58
F1 500 F5 500 11 -25 F59 500 -56 -15
F4 500 F40 500 -13 44 59
F1 500 F60 500 -3 -50 60
F1 500 F61 866 18 -6 F56 400 -8 -53
F8 500 F4 500 -14 66 63
F24 500 F1 500 -7 40 F56 400 14 66
F5 500 F43 500 0 39 -43
F62 500 F63 500 -10 56 56
F5 500 F13 500 -11 35 F64 500 36 1
F15 500 F22 500 8 -44 -51
F15 500 F22 500 -39 74 52
F11 500 F22 500 0 -40 52
F13 500 F65 500 7 -33 F66 500 -44 -11
F39 167 F29 500 25 -10 F67 500 -16 38
F13 500 F68 500 -1 -45 F69 500 33 -1
F69 500 F10 500 -1 -50 F70 500 42 5
F10 500 F37 500 -20 63 F18 367 73 17
F0 500 F71 500 -21 39 F6 500 22 -32
F13 500 F22 500 7 -44 F50 500 -48 -18
F22 500 F67 500 -11 34 F42 375 7 68
F29 500 F21 500 -10 52 F42 250 -18 29
F29 500 F1 500 14 -38 F72 500 -32 59
F37 500 F73 500 -15 58 F1 500 56 -2
F29 500 F42 292 14 -22 F72 500 27 -48
F10 500 F11 500 5 -38 F74 500 -47 1
F10 500 F40 500 -19 56 F74 500 78 26
F10 500 F11 500 1 39 -50
F29 500 F41 500 0 35 F43 500 -36 21
F4 500 F38 500 -5 57 53
F43 500 F29 500 -5 25 F75 500 -33 -6
F2 433 F2 233 -35 -2 F76 500 38 -15
F2 233 F56 875 53 19 F77 500 -13 56
F2 433 F78 500 0 52 F56 500 -10 -51
F79 500 F71 500 2 -31 45
F40 500 F3 500 -7 36 F42 250 6 53
F1 500 F80 500 -7 44 F42 571 16 51
F2 433 F2 233 -39 -4 F81 125 31 6
F2 333 F39 233 33 3 F82 500 -27 33
F11 500 F54 500 -6 32 56
F72 500 F83 500 -11 18 F84 500 12 43
F37 500 F77 500 -17 56 50
F73 500 F7 500 5 40 F18 367 -42 -11
F15 500 F60 500 1 64 F85 350 -55 -4
F15 500 F34 500 -25 39 F44 500 55 -15
F85 750 F60 500 0 -52 57
F18 367 F65 500 -3 -55 F86 500 24 -9
F17 500 F77 500 -12 48 57
F87 500 F88 500 -6 -43 52
F29 500 F10 500 7 -34 F72 500 -40 46
F10 500 F27 500 -21 49 F18 367 74 9
F29 500 F10 500 -1 -45 F72 500 30 -40
F43 500 F49 500 0 -41 F89 500 32 -14
F4 500 F3 500 -10 42 43
F12 500 F42 292 12 -8 39
F90 500 F46 500 1 38 F91 500 -34 17
F40 500 F46 500 0 -31 40
F71 500 F92 500 -1 -43 F61 845 10 33
F2 433 F31 500 -9 -51 F13 500 28 -8
F17 500 F2 233 41 -19 57
F17 500 F2 433 10 -12 -41
F13 500 F15 500 6 -32 -44
F15 500 F17 500 -31 39 F84 500 22 57
F15 500 F13 500 2 42 F84 500 -5 -38
F5 500 F18 167 -26 11 F18 467 -34 39
F17 500 F20 500 -15 39 52
F93 500 F67 500 -11 34 F18 567 28 -30
F11 500 F94 500 -2 27 -46
F40 500 F95 500 -4 32 43
F11 500 F95 500 -1 -42 40
F2 433 F75 500 -4 -33 F76 500 30 -27
F27 500 F22 500 -19 37 F75 500 53 11
F60 500 F75 500 -4 24 -42
F61 938 F48 500 19 -39 F60 500 -14 44
F10 500 F27 500 -18 32 F56 571 9 68
F11 500 F48 500 -6 33 52
F90 500 F41 500 3 28 F41 500 -40 20
F67 500 F96 500 -4 32 40
F35 500 F55 500 -8 28 44
F2 333 F97 500 -12 -46 F93 500 17 -26
F17 500 F20 500 -12 39 48
F78 500 F87 500 -4 40 50
F60 500 F80 500 -4 -47 34
F22 500 F27 500 -13 40 F17 500 11 48
F80 500 F95 500 1 -42 47
F60 500 F56 214 -36 -1 49
F4 500 F18 233 28 -15 48
F98 500 F60 500 2 -45 55
F29 500 F8 500 6 -34 F81 125 -18 -38
F8 500 F40 500 -4 41 46
F99 500 F29 500 -10 13 45
F7 500 F100 500 -7 19 -40
F73 500 F27 500 -4 38 49
F27 500 F73 500 6 -32 -33
F98 500 F0 500 6 -15 -39
F37 500 F77 500 -7 37 38
F98 500 F54 500 -4 29 36
F5 500 F11 500 4 -43 F83 500 -38 25
F73 500 F17 500 -12 39 48
F98 500 F11 500 -4 38 41
F2 433 F101 500 -8 -40 F5 500 20 -10
F15 500 F2 333 12 -26 F42 400 19 47
F102 500 F78 500 -3 51 40
F91 500 F0 500 1 -17 42
F6 500 F27 500 -9 22 F84 500 22 52
F6 500 F103 500 4 -33 -30
F11 500 F41 500 -3 22 -39
F15 500 F83 500 -2 -29 F85 450 38 -1
F11 500 F15 500 0 -32 44
F22 500 F60 500 0 36 F38 500 -13 -36
F17 500 F27 500 -19 29 42
F10 500 F60 500 7 -27 -41
F15 500 F95 500 -1 33 F18 367 -46 6
F15 500 F18 267 8 -23 F44 500 38 -31
F95 500 F104 500 6 -28 -45
F13 500 F52 500 11 -32 F105 50 -36 -14
F73 500 F27 500 -12 20 31
F52 500 F13 500 -10 19 F66 500 5 47
F56 214 -42 F101 500 5 -23
F10 500 F37 500 -7 23 F84 500 71 8
F21 500 F48 500 -7 30 49
F2 333 F90 500 -13 -50 F106 500 19 -28
F10 500 F73 500 -17 40 F2 367 68 12
F60 500 F10 500 5 -44 -51
F54 500 F11 500 5 -36 -38
F15 500 F8 500 -15 36 F30 500 43 -1
F15 500 F87 500 -2 41 F32 500 -43 -1
F18 367 F85 350 -11 20 F61 450 -24 19
F18 367 F93 500 19 -8 F84 500 -33 8
F84 500 F107 500 3 32 F61 938 -40 -2
F2 433 F29 500 -2 -31 F108 500 23 -22
F2 233 F56 750 71 19 F38 500 -16 41
F109 500 F35 500 -6 36 F2 267 6 42
F110 500 F105 150 4 -14 42
F20 500 F39 233 9 -26 F39 500 48 -3
F105 150 F25 500 -13 14 F111 500 24 -34
F29 500 F85 750 8 -28 F42 600 -27 7
F66 500 F8 500 5 42 -27
F85 750 F29 500 -11 12 31
F2 333 F85 450 -19 13 F17 500 16 -46
F17 500 F20 500 -12 42 F2 267 7 57
F2 333 F20 500 11 -35 F112 500 -14 28
F90 500 F19 500 2 -29 -29
F8 500 F73 500 -5 31 39
F113 500 F90 500 -3 20 36
F1 500 F105 150 1 -19 -39
F10 500 F73 500 -9 37 F74 500 63 9
F10 500 F1 500 3 35 -40
F64 500 F66 500 -7 12 F66 500 31 0
F10 500 F27 500 -11 24 42
F10 500 F27 500 4 -26 -36
F60 500 F114 500 -6 31 36
F10 500 F115 500 -10 30 39
F60 500 F10 500 7 -32 -37
F41 500 F102 500 1 -31 F39 567 17 54
F39 433 F39 367 -3 35 F56 667 -36 5
F41 500 F102 500 0 29 -31
F2 233 F116 500 -11 -48 F2 433 1 23
F2 233 F2 167 12 45 F73 500 -14 30
F44 500 F73 500 -3 -43 57
F117 500 F60 500 -5 36 29
F10 500 F39 433 0 -28 38
F117 500 F72 500 5 -30 F111 500 -12 -44
F117 500 F97 500 0 -24 43
F17 500 F77 500 -9 37 33
F117 500 F35 500 2 49 -47
F106 500 F11 500 12 -29 -37
F17 500 F85 450 -3 -25 F56 667 54 9
F85 750 F11 500 -14 25 34
F109 500 F90 500 10 -17 -27
F77 500 F20 500 -16 21 33
F109 500 F90 500 -8 21 34
F94 500 F29 500 -2 -20 F56 429 27 9
F10 500 F118 500 -7 36 F56 571 9 47
F107 500 F56 214 22 -5 F84 500 29 9
F56 214 -32 F56 625 14 -9
F20 500 F8 500 -7 31 24
F56 214 38 F56 333 -34 -2
F32 500 F80 500 6 -37 -38
F95 500 F37 500 -6 17 30
F80 500 F1 500 -8 26 38
F58 500 F43 500 -8 14 -46
F95 500 F15 500 -10 23 52
F95 500 F80 500 4 46 -36
F83 500 F74 500 2 -18 F74 500 17 40
F22 500 F37 500 -6 35 41
F83 500 F74 500 -6 14 -31
F119 500 F22 500 6 -18 -24
F22 500 F51 500 -10 41 31
F87 500 F54 500 -7 22 26
F54 500 F46 500 2 37 -39
F85 250 F100 500 15 -28 F29 500 -23 1
F52 500 F54 500 -9 22 23
F2 433 F110 500 -10 28 F50 500 -2 38
F2 233 F2 167 13 30 F17 500 -11 26
F2 433 F24 500 3 43 F2 533 -33 2
F85 450 F91 500 -10 44 F85 750 32 12
F37 500 F118 500 -5 28 35
F85 450 F37 500 6 -31 F85 750 -31 -6
F71 500 F1 500 3 -30 F42 375 -3 -54
F118 500 F77 500 -8 38 36
F71 500 F1 500 -4 35 F42 375 0 56
F11 500 F120 500 7 -42 -44
F38 500 F40 500 -12 8 34
F1 500 F109 500 -6 24 39
F39 367 F5 500 -6 -38 F41 500 2 34
F10 500 F39 433 3 -30 41
F10 500 F1 500 4 31 -41
F2 433 F90 500 0 -27 F18 467 6 34
F18 333 F93 500 21 -19 F3 500 -11 21
F76 500 F61 646 -20 -1 28
F46 500 F18 367 -11 11 42
F18 367 F22 500 8 44 F121 500 -33 -1
F68 500 F117 500 5 -28 F65 500 -29 2
F105 250 F13 500 9 -29 F116 500 -7 -42
F37 500 F22 500 -8 26 27
F105 150 F13 500 -12 19 F116 500 -2 36
F19 500 F83 500 -3 22 -28
F3 500 F8 500 -7 20 21
F70 500 F122 500 5 -21 31
F2 333 F123 500 -15 19 F105 350 9 -25
F105 350 F105 150 4 -35 37
F124 500 F122 500 3 -23 36
F2 333 F101 500 -4 -33 F89 500 15 -15
F2 433 F101 500 -1 23 F56 333 -1 -35
F85 250 F81 125 3 23 F85 750 -24 12
F19 500 F75 500 7 -20 F2 433 -38 -9
F2 233 F50 500 29 4 F34 500 -9 33
F125 500 F68 500 1 -27 32
F85 750 F18 167 -20 3 -33
F77 500 F18 233 18 -11 39
F126 500 F92 500 0 -38 F85 250 35 -8
F15 500 F57 500 4 39 F42 375 -2 -45
F15 500 F61 613 15 -10 F6 500 51 15
F1 500 F15 500 -6 -29 F101 500 27 4
F2 333 F2 267 -5 -25 F105 450 8 -22
F73 500 F2 333 8 -18 43
F73 500 F54 500 1 30 -48
F54 500 F5 500 8 -11 -24
F20 500 F97 500 -13 22 31
F105 150 F86 500 -10 21 F75 500 0 32
F41 500 F15 500 -1 -34 F56 286 9 34
F15 500 F17 500 -19 14 F56 667 24 -4
F109 500 F57 500 -1 -38 F56 625 45 7
F84 500 F106 500 -6 -42 F116 500 -9 21
F15 500 F88 500 -9 16 F84 500 7 45
F84 500 F88 500 11 -17 F15 500 -7 -41
F2 433 F57 500 -13 29 F75 500 21 -5
F39 433 F105 350 8 49 F105 150 -7 -36
F60 500 F18 567 0 37 -40
F127 500 F128 500 -3 25 30
F88 500 F56 750 7 -17 31
F71 500 F50 500 -10 4 F50 500 36 -12
F61 613 F105 250 20 -18 F18 367 -15 0
F85 450 F15 500 2 38 -33
F10 500 F61 613 -13 9 -26
F2 433 F2 367 1 -23 F52 500 24 -26
F2 233 F15 500 9 31 F81 125 -6 -27
F99 500 F106 500 -5 29 33
F13 500 F41 500 1 28 F23 500 -35 -6
F2 233 28 F46 500 -7 -36
F2 233 F39 300 -11 -32 F41 500 7 -15
F2 333 F39 33 21 -15 F74 500 23 -2
F2 233 32 F64 500 -1 -35
F68 500 F129 500 -3 40 F89 500 -41 3
F130 500 F109 500 7 -16 -26
F5 500 F88 500 -9 13 F81 125 17 -1
F95 500 F81 125 -4 16 -40
F11 500 F60 500 2 30 -34
F39 100 F39 33 -2 21 F39 233 -20 1
F11 500 F131 500 -5 28 31
F61 938 F13 500 17 -16 F42 571 3 -18
F48 500 F22 500 -5 22 -25
F9 500 F61 732 -20 4 36
F24 500 F121 500 0 -27 -31
F22 500 F105 350 -7 25 27
F132 500 F55 500 -1 31 45
F57 500 F105 250 1 -25 41
F2 233 F56 750 59 5 F10 500 -16 24
F57 500 F56 333 -18 9 -39
F13 500 F115 500 0 29 F48 500 -13 -29
F13 500 F10 500 -13 18 F85 150 3 37
F111 500 F133 500 5 -28 -26
F116 500 F90 500 11 -21 F81 125 -7 -30
F77 500 F88 500 -5 21 31
F104 500 F88 500 9 -25 -39
F80 500 F39 367 1 21 -38
F39 433 F2 533 8 -28 -32
F80 500 F32 500 -8 30 42
F118 500 F67 500 6 -33 -41
F17 500 F42 667 6 -19 33
F134 500 F109 500 -9 16 36
F135 500 F56 400 -19 3 44
F68 500 F27 500 -6 21 F56 500 6 45
F135 500 F56 625 8 -7 -47
F60 500 F103 500 -4 36 36
F2 233 F105 150 26 4 F17 500 -12 32
F85 750 F105 250 -7 14 32
F2 267 F66 500 -17 9 F107 500 13 -12
F66 500 F44 500 9 -24 F2 367 -5 -41
F2 267 F61 817 -13 18 F66 500 -14 16
F32 500 F75 500 1 -15 -33
F41 500 F38 500 3 35 -17
F21 500 F74 500 -4 11 29
F136 500 F39 700 -6 27 F50 500 3 40
F39 433 F56 667 22 -7 F68 500 -29 4
F95 500 F73 500 3 -30 -28
F11 500 F45 500 1 36 -42
F10 500 F5 500 -13 11 37
F11 500 F10 500 -2 -31 41
F102 500 F15 500 6 -16 F39 300 -3 -40
F15 500 F39 100 12 -18 F39 567 22 -19
F39 100 F50 500 -10 -25 F102 500 1 19
F111 500 F105 450 -7 -32 20
F18 367 F15 500 2 24 F15 500 -35 -3
F111 500 F85 50 1 15 -23
F52 500 F7 500 7 -37 -36
F10 500 F56 800 0 -37 F56 625 -8 44
F52 500 F7 500 -5 27 33
F39 233 F61 817 9 -21 F42 292 -14 17
F39 433 F42 500 18 -3 F0 500 -30 5
F92 500 F39 433 -3 17 -31
F60 500 F25 500 -4 -24 29
F4 500 F68 500 -9 17 30
F60 500 F25 500 5 24 -30
F37 500 F137 500 -5 23 -34
F22 500 F88 500 -11 17 F56 625 39 -4
F95 500 F88 500 10 -20 -24
F5 500 F138 500 8 -21 F83 500 -25 21
F139 500 F140 500 -2 35 38
F52 500 F56 214 14 -8 20
F2 333 F56 750 -23 8 F109 500 11 -24
F2 233 F56 750 45 5 F17 500 -12 34
F85 650 F87 500 -6 34 F56 400 42 2
F97 500 F24 500 7 -27 F42 375 0 -30
F2 467 F42 750 11 -11 F39 233 -31 -7
F2 367 F39 233 4 -17 F42 292 35 3
F42 833 F42 186 14 -7 F61 938 28 10
F118 500 F138 500 -12 24 28
F42 833 F42 186 -21 10 F116 500 -33 -10
F42 186 F2 267 46 -2 F46 500 -5 20
F118 500 F4 500 -3 26 43
F129 500 F42 186 -28 -1 30
F85 150 F90 500 -3 -29 F39 500 14 -14
F85 450 F38 500 3 33 -30
F39 500 F85 250 4 -18 F0 500 35 -1
F81 125 F10 500 8 -16 F41 500 -24 47
F10 500 F84 500 -11 14 22
F34 500 F81 125 -7 14 -40
F1 500 F64 500 6 -11 F133 500 -29 1
F10 500 F15 500 -17 8 F141 500 -1 21
F1 500 F141 500 -1 -22 F133 500 30 5
F105 250 F124 500 5 -30 F81 125 -25 0
F122 500 F97 500 -9 6 21
F95 500 F105 150 0 17 -32
F55 500 F84 500 -1 11 -23
F126 500 F0 500 1 14 -22
F112 500 F84 500 2 -13 21
F103 500 F70 500 -6 -35 28
F61 292 34 F42 292 -15 5
F129 500 F61 732 -12 8 35
F103 500 F112 500 2 -18 34
F17 500 F77 500 -6 27 24
F103 500 F17 500 0 -29 -33
F85 450 F46 500 -8 15 F85 750 21 -7
F10 500 F6 500 -13 15 30
F104 500 F126 500 2 23 -27
F92 500 F60 500 -6 33 33
F18 333 F18 233 16 7 F27 500 -9 10
F92 500 F60 500 5 -35 -41
F48 500 F92 500 3 28 -24
F22 500 F75 500 -8 14 20
F92 500 F43 500 1 -17 -31
F60 500 F41 500 -6 18 36
F138 500 F10 500 -13 17 24
F60 500 F95 500 6 -24 -33
F60 500 F70 500 -2 -30 27
F105 350 F105 150 -4 -20 15
F92 500 F60 500 8 -23 -25
F70 500 F39 433 2 23 -31
F84 500 F39 167 7 -16 F50 500 38 -17
F129 500 F44 500 -10 27 29
F97 500 F115 500 2 38 F142 500 -19 12
F88 500 F97 500 -15 10 15
F92 500 F142 500 7 -29 -24
F7 500 F105 250 -1 -17 -34
F105 350 F105 150 14 -23 34
F86 500 F10 500 -1 -29 28
F128 500 F72 500 -2 30 44
F67 500 F18 233 17 -5 36
F18 233 F18 167 -12 -39 F128 500 3 -42
F19 500 F21 500 -1 26 F50 500 -29 -10
F50 500 F84 500 -4 24 F6 500 -11 1
F84 500 F50 500 2 13 F19 500 -12 10
F46 500 F42 292 -11 3 32
F44 500 F94 500 4 -23 -32
F106 500 F43 500 -1 -31 42
F15 500 F106 500 8 -31 F56 429 -9 -28
F56 800 F15 500 -3 25 -19
F106 500 F90 500 -8 9 38
F2 333 F93 500 -16 16 F85 150 1 21
F4 500 F2 267 15 -15 37
F89 500 F142 500 4 -25 F102 500 -26 -1
F98 500 F18 367 0 19 -28
F18 333 F50 500 19 -6 F3 500 -14 14
F143 500 F98 500 -5 34 -46
F9 500 F104 500 1 32 -28
F67 500 F66 500 -3 -32 35
F106 500 F95 500 1 -27 34
F104 500 F144 500 -7 27 33
F67 500 F107 500 1 -16 30
F143 500 F129 500 4 29 -46
F84 500 F2 367 0 -13 F1 500 10 -17
F2 233 25 F17 500 -10 23
F2 367 F145 500 -8 18 F84 500 17 -5
F146 500 F121 500 5 -16 -24
F15 500 F43 500 -11 14 F116 500 27 0
F146 500 F15 500 -1 -20 29
F6 500 F90 500 7 -8 -20
F100 500 F18 433 1 16 -23
F11 500 F34 500 -5 -35 28
F42 833 F147 500 -8 13 17
F1 500 F74 500 15 -6 -16
F68 500 F42 833 6 -19 F113 500 -22 4
F91 500 F109 500 -2 -23 22
F2 433 F97 500 -2 23 F2 600 -22 3
F88 500 F95 500 7 -22 -25
F137 500 F84 500 -11 5 31
F18 367 F65 500 7 31 F18 433 -33 -4
F137 500 F84 500 11 -6 -36
F138 500 F11 500 12 -27 F0 500 -31 1
F138 500 F10 500 -12 21 31
F143 500 F138 500 -7 16 -37
F2 600 F41 500 -7 19 F56 286 1 50
F2 533 F56 333 30 0 -25
F126 500 F11 500 -8 35 F56 750 29 -7
F18 500 F61 732 2 -11 F61 789 -5 22
F2 467 F10 500 2 43 -26
F61 613 F18 333 -31 4 F2 367 2 20
F106 500 F48 500 1 -19 -27
F56 800 F56 625 4 18 -17
F128 500 F48 500 1 29 -27
F105 250 F13 500 4 -13 F0 500 -26 2
F105 350 F105 150 -1 -24 28
F46 500 F13 500 1 15 -21
F70 500 F12 500 2 -26 -29
F115 500 F28 500 4 22 -17
F12 500 F88 500 -1 -33 35
F128 500 F90 500 -2 -20 28
F100 500 F116 500 3 14 -23
F128 500 F88 500 4 -22 -31
F2 333 F85 350 -17 12 F2 367 21 1
F85 350 F2 433 7 -15 F56 429 -37 -2
F2 233 F85 350 27 -6 F85 650 -5 29
F61 938 F56 625 6 30 F29 500 3 -15
F44 500 F56 333 20 2 -24
F61 866 F56 625 -2 -37 F92 500 1 -32
F67 500 F115 500 0 27 -29
F126 500 F37 500 -1 24 -17
F107 500 F11 500 -4 23 F84 500 22 0
F18 433 F108 500 -5 -23 F18 567 14 -6
F74 500 F108 500 19 -7 F50 500 -28 9
F148 500 F18 167 19 -4 37
F56 875 F88 500 -9 25 F81 125 22 -23
F17 500 F61 764 11 -11 26
F87 500 F18 167 22 1 29
F126 500 F39 233 -1 15 F39 367 1 -28
F39 100 F42 750 44 -7 F42 500 3 -21
F126 500 F80 500 -10 27 F74 500 0 29
F18 500 F107 500 3 -16 F56 667 31 -7
F18 233 F56 750 26 -7 F84 500 -17 4
F18 500 F149 500 4 -31 F56 667 -32 8
F46 500 F92 500 -3 23 30
F39 500 F39 367 -1 26 -26
F92 500 F46 500 3 -25 -28
F13 500 F61 367 -17 6 F29 500 -25 -7
F10 500 F122 500 -8 16 18
F61 938 F61 367 12 -15 F92 500 6 -24
F70 500 F132 500 5 -21 -23
F56 333 F56 214 1 35 F65 500 -10 31
F132 500 F70 500 -6 20 20
F39 700 F39 100 -19 1 -37
F42 292 F39 367 9 -20 F19 500 15 -9
F39 700 F71 500 -3 19 29
F12 500 F32 500 3 -20 -34
F73 500 F20 500 -9 13 21
F12 500 F73 500 1 -27 26
F39 367 F2 333 -11 6 F89 500 14 44
F39 100 F50 500 22 -10 F101 500 -6 -29
F70 500 F2 333 5 -11 26
F85 150 F81 125 -5 -26 F85 750 13 -14
F85 450 F15 500 -5 20 -24
F18 267 F18 167 11 -19 F111 500 11 -34
F87 500 F39 233 4 -5 -24
F105 350 F39 100 16 -2 23
F99 500 F12 500 -4 24 39
F74 500 F150 500 -10 19 F105 350 5 31
F122 500 F38 500 -6 29 31
F74 500 F39 633 5 23 F105 350 -3 -41
F66 500 F123 500 -5 20 F64 500 26 -14
F42 292 F42 186 9 -26 F88 500 5 29
F9 500 F95 500 -2 -31 26
F123 500 F119 500 3 -24 25
F27 500 F17 500 -10 15 17
F128 500 F66 500 -4 15 -32
F67 500 F5 500 5 -12 -30
F43 500 F81 125 3 -16 21
F128 500 F5 500 -3 14 -27
F49 500 F56 875 -1 20 -28
F105 50 F56 429 -13 16 F56 429 6 -23
F18 333 F75 500 -18 23 F57 500 10 -31
F151 500 F152 500 -1 -26 24
F1 500 F22 500 -4 5 27
F109 500 F152 500 -3 21 F101 500 23 0
F136 500 F42 500 -6 9 F85 250 9 31
F29 500 F1 500 -10 23 F42 292 29 7
F23 500 F125 500 -5 19 21
F103 500 F15 500 0 -29 36
F15 500 F2 333 5 -21 F29 500 1 34
F56 214 F2 433 35 6 F103 500 -1 -34
F52 500 F19 500 -5 -24 F66 500 -2 -41
F107 500 F43 500 8 19 -17
F55 500 F111 500 6 -24 32
`,
  cues: `
expectation -73 84 -11
evidence -165 117 48
future.claim 325 -72 -253
future.missing -373 141 232
question.claim -157 -72 229
question.missing 153 -65 -88
expectation.before -123 15 109
open:before -234 -70 304
expectation.beside -104 -154 259
open:beside -593 111 482
evidence.inside 65 90 -155
evidence.beside 269 -101 -169
expectation&evidence -218 103 115
open:any -214 64 150
claimCoverage 95 -19 -77
passageCoverage 345 -179 -166
order -244 -151 395
length 629 -511 -118
claimLength 1217 -809 -409
loose 398 -526 127
loose.before -158 4 154
loose.after 295 -278 -17
number.agree 243 -383 139
number.missing -167 -95 262
future 336 -186 -150
future.inside -73 -17 90
future.beside -2 130 -128
negation -364 825 -461
condition 204 -99 -105
question -126 -31 157
question.2 62 -44 -18
condition.before -60 -67 127
open:first -131 -67 199
question.before -140 57 83
question.first 281 -379 98
question.after -145 206 -61
negation.after 189 -72 -117
future.after -51 -61 112
evidence.after -274 -40 314
negation&condition 74 -155 81
negation&evidence 114 -68 -46
negation&future 126 -354 228
negation&question 5 222 -227
condition&future 36 -97 61
condition&question 45 -50 5
evidence&future -131 144 -14
evidence&question 181 79 -260
future&question 163 -296 132
negation.loose 5 109 -114
asks -692 65 627
asks.notLast 4 146 -150
asks&question.first -212 -225 436
asks&negation 56 -48 -8
asks&condition 74 128 -201
asks&future 182 -88 -94
asks&question 14 -257 244
ending.evidence 5 54 -58
end.question 76 95 -171
end.negation -388 494 -106
end.future 224 102 -326
end.evidence 61 8 -69
parts 60 26 -86
capitals.some 201 -245 44
number.conflict -17 -281 299
colon -71 -145 217
colon.headAligned -276 -50 326
hearsay -307 19 288
evidence.before 116 245 -361
hearsay.inside -115 -40 155
open:inside -72 -182 254
vague:inside 51 -147 96
hearsay.beside -106 -153 259
vague:beside -240 118 122
question.inside -97 36 61
question.beside -160 -39 198
hearsay&evidence -193 139 54
hearsay&question -76 54 21
vague:any -387 90 297
end.hearsay -179 -62 241
titleCase 54 77 -131
authority -246 150 96
intention 148 64 -212
authority.before -275 125 150
attributed:before -152 -97 249
intention.before 132 -9 -123
authority&expectation -72 45 27
authority&evidence 54 -15 -39
open:2 -109 -60 169
attributed:any -325 57 268
rumour -104 -28 132
future.both -122 -244 366
future.before -21 34 -13
rumour.before 10 -70 59
vague:before -176 39 138
rumour.beside 79 69 -148
capitals.all 45 -224 179
source -129 39 90
source.after -149 -107 257
open:after 11 160 -171
vague:after -247 174 73
attributed:after -100 165 -65
source.last -119 -6 125
open:last -27 -76 103
vague:last 98 -26 -72
attributed:last -49 -108 157
source.end -126 -67 193
source.end.source 60 -76 16
ending.source -181 -75 256
end.plain -166 172 -6
end.source 99 -72 -28
number.extra 110 -65 -45
colon.headPlain 208 -81 -127
colon.speaker -94 -146 240
colon.speaker.none -91 97 -6
question.both -68 131 -64
hearsay.before -176 138 38
evidence.claim -32 -145 177
evidence.missing 34 -95 62
source.end.none -81 -63 143
colon.restShort -115 -1 116
colon.head.future 9 -32 23
saying -191 -68 259
source.beside -39 6 34
attributed:beside 134 -37 -97
saying.after -188 -58 246
saying.beside 122 -26 -96
saying.last -224 -15 239
source&saying -135 30 105
attributed:2 -171 151 19
ending.saying -131 -93 224
confirmation 166 108 -274
confirmation.inside -144 118 26
colon.head.confirmation 315 -65 -250
confirmation.before 258 -68 -190
confirmation.beside -116 37 79
rumour&confirmation 171 6 -176
ending.question -6 68 -61
ending.future -91 -99 191
future.2 68 -51 -17
possibility -120 -40 160
possibility.inside -253 -104 357
possibility.beside -360 12 347
possibility.after 220 73 -293
rumour.inside 37 -42 4
asks.last -735 -57 792
asks&rumour -29 -158 187
colon.head.rumour -72 -12 84
intention.beside 115 31 -146
hearsay&intention 94 3 -97
negotiation -53 -5 58
rumour.first -133 51 82
vague:first -133 -49 182
negotiation.inside -182 53 129
negotiation.beside -53 49 4
rumour&future -51 140 -88
negotiation&future 236 -61 -175
possibility&future 122 -142 20
intention&future 42 -25 -17
end.possibility -91 -4 95
end.intention -70 -20 90
source.before -8 148 -141
source.first 50 -48 -3
attributed:first 153 69 -222
source&future -50 16 34
colon.head.source 100 31 -131
doubt -26 -201 227
negation.before -196 297 -101
against:before -450 301 150
doubt.beside -21 -460 482
against:beside -344 405 -61
negation&doubt -8 -130 139
against:any -644 1202 -558
negation.leads -31 -5 36
belief -52 -74 127
belief.before -54 11 43
belief.beside -147 6 141
condition.beside 136 -30 -106
belief&future 155 -35 -119
hearsay&expectation 32 34 -66
saying&future 214 -258 43
evidence.first 174 -33 -140
possibility&evidence 70 -131 61
possibility&question 256 -106 -150
checking -98 -209 306
checking.before -269 -90 359
checking.beside -64 -135 199
checking.first -123 -51 173
intention.after 53 82 -135
negation&possibility -26 143 -117
ending.negation -155 166 -11
belief.inside -116 16 100
evidence.both -60 -47 106
hearsay.after -12 -41 53
contrast -163 13 150
contrast.inside -48 -73 121
negation.inside -290 596 -306
negation.beside -339 841 -502
negation&contrast -148 16 132
question&contrast 50 -211 161
negation.odd -521 1062 -541
claiming 89 68 -157
claiming.before -3 -141 144
claiming.beside -213 216 -2
source&claiming -51 8 43
vague:2 -73 14 59
contrast.beside -128 173 -44
possibility&contrast -49 64 -14
colon.head.evidence 224 -232 8
end.expectation 60 -17 -43
negation.claim 97 124 -221
negation.missing -7 262 -255
saying.inside -250 171 79
attributed:inside -214 125 89
negation.odd.claim -84 268 -184
source.inside 89 5 -93
contrast.claim -328 151 177
contrast.missing -303 55 247
rumour.2 -138 -61 199
future&contrast -74 334 -260
intention.both -65 90 -24
intention.claim 90 15 -105
open:claim 235 -1 -234
intention.missing 144 -70 -74
colon.head.possibility -9 122 -113
colon.head.question 137 136 -273
colon.rest.source 80 -58 -22
source.2 26 -41 15
expectation.after 68 84 -152
expectation&future 16 69 -86
claiming.after 10 212 -222
ending.claiming 84 -77 -7
rumour&source -10 -29 39
source&confirmation 10 -45 35
condition.claim -249 -205 453
condition.missing -197 -64 262
withdrawal -119 321 -202
withdrawal.inside -64 114 -50
against:inside -178 516 -338
withdrawal.beside -120 296 -176
withdrawal&future 124 -161 37
negation.follows -94 177 -83
correction 219 63 -282
correction.before -17 126 -108
correction.beside 58 -16 -42
correction.first 29 5 -33
against:first 25 51 -76
correction.inside 63 -78 15
platform -296 150 146
platform.before -324 163 161
platform&question -85 135 -50
doubt.inside -31 -100 131
doubt&question -45 -91 136
negation.2 -281 224 57
negation.first -65 145 -79
negation.answer -261 332 -71
platform.after -46 105 -59
platform.last -83 -28 111
platform&future 205 -44 -160
ending.platform 39 -23 -16
refutation -245 334 -89
refutation.after -165 370 -205
against:after -5 476 -471
refutation.last -175 299 -124
against:last -329 389 -59
refutation&evidence -48 60 -13
refutation&question -139 114 25
straight -379 486 -108
ending.refutation -32 197 -166
evidence.2 -46 124 -78
refutation.before -170 33 136
negation&refutation -17 -81 98
negation&platform -22 -135 157
negation&claiming -17 -83 100
refutation&platform -85 158 -72
refutation&claiming 138 -59 -79
platform&claiming -18 -24 41
platform&evidence -150 59 91
claiming&possibility -53 23 30
claiming&evidence -18 -51 69
asks&refutation -70 -352 422
asks&platform -57 125 -69
asks&claiming -6 -55 62
asks&possibility -22 -59 81
ending.possibility 76 1 -77
end.claiming 90 -253 162
refutation.2 -58 213 -155
refutation.beside -88 152 -64
checking.after -6 -87 92
refutation&checking -20 -72 92
refutation.inside 63 49 -112
end.platform 80 125 -205
colon.head.refutation -72 34 38
confirmation.after 177 7 -184
refutation&correction -8 37 -29
against:2 98 -138 41
turned 126 -142 15
contrast.after -122 192 -70
refutation&contrast -33 -183 216
denial -158 378 -221
denial.before -150 182 -32
denial.beside -166 540 -373
denial&source -6 174 -168
denial&authority -42 95 -52
source&authority -10 65 -56
refutation&saying 104 -21 -83
refutation&confirmation -50 117 -66
deception -172 74 98
platform.2 -76 188 -112
refutation.first -59 229 -169
deception.after -142 119 23
deception&platform -14 57 -43
platform.beside -100 255 -155
deception.inside -18 90 -72
deception.beside -50 8 42
claiming.inside 58 -82 25
refutation&source -12 248 -236
platform&source 58 -6 -53
platform&confirmation 110 -20 -90
claiming&confirmation 51 17 -68
end.deception -45 -50 95
end.confirmation 295 -66 -229
colon.head.correction 72 -53 -19
authority.2 4 -37 34
authority&confirmation 16 -45 29
authority&question -64 -60 124
belief&question 170 -45 -125
confirmation&question 139 -71 -68
possibility.before -74 -19 93
saying.before 61 -85 24
saying&possibility 132 -24 -109
saying&evidence -81 138 -57
saying&question -291 102 189
asks&saying 198 -18 -180
end.saying -112 -8 120
negotiation&question 30 34 -63
authority.beside 226 -169 -57
end.checking 104 -94 -10
source&belief -23 -11 34
saying.2 13 -98 85
confirmation.2 159 -10 -149
saying&confirmation -70 106 -37
colon.head.hearsay -32 47 -15
correction.after 176 29 -205
correction.last -63 181 -117
correction&saying 14 38 -52
authority&saying -103 -90 193
ending.correction 28 84 -112
negation.last -49 181 -131
colon.rest.negation 0 129 -129
deception.before -28 -103 131
rumour.after -147 79 68
evidence.last 175 -31 -144
deception&evidence -47 -44 91
rumour&evidence -79 237 -159
end.rumour -232 -113 345
ellipsis -2 41 -39
refutation&rumour -15 -60 75
refutation&denial 151 -124 -27
authority.after 94 4 -98
authority.last 209 -19 -190
negation&authority -58 109 -51
source.end.authority 114 -7 -107
ending.authority 131 85 -216
end.authority 29 -109 80
denial.inside -186 426 -240
refutation&hearsay -4 117 -112
colon.head.intention -109 34 76
saying&intention 119 5 -124
claiming.both -12 -41 53
claiming.claim -58 82 -25
vague:claim -81 245 -164
attributed:claim 48 -143 95
end.denial 129 -289 160
claiming.missing -46 123 -77
platform.both 195 60 -256
platform.claim 226 -4 -222
confirmation.first 136 51 -187
doubt.after 58 -110 52
doubt.last -22 -147 169
source&question 12 30 -42
ending.doubt -22 -147 169
end.doubt 64 -171 107
asks&doubt -21 -135 156
asks&contrast -66 -214 280
confirmation&evidence 6 28 -34
asks&confirmation -243 -28 271
correction&question 105 107 -213
confirmation.both 331 -15 -316
confirmation.claim 604 -102 -502
confirmation.missing 272 -91 -182
platform.missing 60 -69 9
negation.both 100 -128 28
condition.inside 253 -36 -217
saying.claim -221 21 200
saying.missing -4 -89 93
platform&hearsay -30 -52 81
saying.both 154 74 -228
evidence&contrast -249 309 -59
end.contrast 83 -25 -58
doubt.first 47 -162 114
colon.head.platform 132 -23 -108
against:claim 218 390 -608
saying&negotiation 348 -23 -325
saying&contrast 97 -84 -12
negotiation&contrast 177 -32 -145
negotiation.after 53 -44 -9
checking.claim -337 175 162
checking.missing -306 202 103
authority.first -49 131 -82
refutation&authority -57 21 36
colon.head.authority -161 -12 173
negation.claim.loose 24 61 -86
authority.claim 303 -198 -105
authority.missing 103 -173 70
negation&rumour -17 -75 92
rumour&platform -54 -157 211
rumour&contrast -42 67 -26
platform&contrast -18 -97 115
rumour.last -16 48 -31
ending.rumour -29 32 -3
denial.after 178 -226 48
rumour&question -29 -138 168
confirmation&contrast 42 -4 -38
end.correction -39 92 -53
condition.both -53 -140 193
condition.after -95 -6 101
asks&authority 32 -27 -5
authority&contrast -50 -91 142
authority&possibility 12 49 -61
authority.inside 41 -56 14
authority&claiming -57 -25 82
negation&saying -91 78 13
end.condition -59 17 41
doubt&claiming -15 90 -76
rumour&claiming -6 -24 30
correction&platform -31 47 -16
denial&question -17 67 -51
authority&future 167 24 -190
asks&checking -31 -125 156
belief&evidence 135 -35 -100
deception.last -106 71 36
deception&question -29 -99 127
asks&deception -27 39 -12
ending.deception -121 103 18
claiming&question -36 -94 130
claiming&contrast -38 -25 64
deception.first 19 -40 22
platform.first -125 166 -42
colon.head.contrast -40 -13 53
denial.both 154 -140 -14
denial.claim -142 394 -252
denial.missing -296 533 -237
claiming&saying 164 117 -281
hearsay&saying -43 170 -127
saying&expectation -45 -38 83
expectation&question -210 149 62
checking.inside 176 -29 -147
checking&evidence 41 -8 -33
claiming&checking -28 -9 37
hearsay.first -50 -38 88
claiming.last 87 -70 -16
belief.after 121 -104 -17
belief.last -108 -45 153
ending.belief -108 -45 153
hearsay&future -45 68 -24
colon.head.negotiation 290 -7 -282
ending.hearsay 81 -16 -65
confirmation&future -35 -27 62
denial&claiming 155 -87 -68
checking.last 13 -59 45
ending.checking 12 -125 113
deception.claim -39 165 -126
deception.both -146 86 60
authority.both 193 -15 -177
negation&hearsay -7 65 -58
belief&possibility 91 -5 -86
possibility&checking -68 -15 84
end.belief 228 0 -228
quoted.most -275 -37 312
colon.rest.question -48 -8 57
1 633 -505 -128
`,
  words: `
expectation -85 83 1
evidence -114 89 25
future.claim 327 -75 -252
future.missing -391 146 244
question.claim -92 -99 191
question.missing 94 -37 -57
expectation.before -122 7 115
open:before -209 -89 298
expectation.beside -109 -138 246
open:beside -579 114 465
evidence.inside 59 72 -131
evidence.beside 211 -77 -134
expectation&evidence -213 99 114
open:any -194 45 149
claimCoverage 218 -121 -96
passageCoverage 404 -234 -170
order -183 -212 395
length 526 -457 -70
claimLength 855 -623 -232
loose 400 -468 69
loose.before -178 -21 199
loose.after 365 -295 -70
number.agree 182 -350 168
w:in -37 -33 69
w:in@inside -59 -6 65
b:in_X -71 21 51
w:with 120 -44 -76
w:with@inside 71 -33 -38
b:X_with -25 -47 73
w:than 45 -9 -36
w:in@after 33 -19 -14
b:X_in -65 49 16
c:will -130 87 44
c:in 84 -41 -43
number.missing -139 -123 262
c:a 233 -66 -167
c:with -40 -39 79
c:for 43 -113 70
future 402 -185 -217
future.inside -62 5 57
future.beside -13 121 -108
b:^_X -71 -12 83
w:to -67 5 61
w:for 67 -66 0
w:for@after 55 -40 -14
negation -304 785 -481
condition 178 -91 -88
question -151 -19 170
question.2 69 -99 30
condition.before -66 -59 125
condition.first -14 -21 35
open:first -130 -71 201
question.before -116 26 90
question.first 226 -349 123
question.after -176 196 -20
negation.after 177 -58 -119
future.after -2 -54 56
evidence.after -265 -30 294
negation&condition 49 -139 89
negation&evidence 85 -56 -30
negation&future 99 -314 215
negation&question 2 209 -211
condition&future 20 -97 77
condition&question 42 -41 -1
evidence&future -124 142 -18
evidence&question 162 70 -232
future&question 142 -278 136
negation.loose -3 118 -115
asks -691 52 639
asks.notLast -2 163 -162
asks&question.first -233 -209 442
asks&negation 43 -28 -14
asks&condition 52 118 -170
asks&future 162 -84 -79
asks&question -14 -223 237
ending.evidence -2 36 -33
end.question 91 80 -171
end.negation -377 466 -88
end.future 214 99 -313
parts 56 25 -81
capitals.some 186 -208 22
w:you 71 35 -106
w:a -31 64 -33
w:a@before -8 62 -54
w:out 32 7 -39
w:of 6 60 -66
w:the -58 70 -11
w:the@before -7 62 -55
w:a@after 40 -28 -12
b:for_a 21 13 -35
w:up 118 -47 -71
w:to@after -37 -32 69
number.conflict -5 -274 279
w:old@inside 37 -10 -27
w:0@after 52 27 -79
colon -61 -152 214
colon.headAligned -243 -52 295
colon.restAligned 51 -43 -8
w:new@inside 38 -6 -32
w:after 24 -73 49
w:after@inside 23 -52 29
b:after_X 46 -21 -25
hearsay -253 8 245
evidence.before 119 175 -294
hearsay.inside -123 -23 146
open:inside -77 -185 263
vague:inside 35 -142 107
hearsay.beside -114 -128 242
vague:beside -295 141 154
question.inside -64 6 58
question.beside -166 -40 205
hearsay&evidence -165 111 54
hearsay&question -67 47 20
vague:any -362 94 268
end.hearsay -161 -60 221
w:is 65 -7 -57
w:is@before 41 -59 18
w:this@before -48 37 11
w:claims@inside -16 -15 32
w:have@inside -43 22 21
w:for@inside 58 -2 -57
b:X_for 82 -36 -47
b:for_X -54 -24 78
titleCase 83 110 -193
w:about -56 21 35
w:the@after -52 9 43
authority -191 133 58
intention 151 48 -200
authority.before -255 113 142
attributed:before -129 -101 230
intention.before 131 -11 -120
authority&expectation -67 39 29
authority&evidence 39 -18 -21
open:2 -102 -63 165
attributed:any -249 50 199
w:0@before 33 -20 -13
b:0_$ -4 57 -53
c:the -66 66 0
rumour -94 -28 122
future.both -43 -242 285
rumour.before 23 -56 33
vague:before -150 22 128
rumour.beside 94 49 -143
w:to@before -31 30 0
capitals.all 19 -204 185
b:X_to 109 -31 -78
b:to_X -24 -19 43
c:to 103 -22 -81
source -155 44 111
source.after -160 -100 259
open:after 8 162 -170
vague:after -255 171 85
attributed:after -124 174 -50
source.last -118 -9 127
open:last -34 -79 113
vague:last 77 -31 -46
attributed:last -50 -88 138
source.end -156 -67 223
source.end.source 58 -71 14
ending.source -174 -63 238
end.plain -148 173 -24
end.source 71 -67 -4
w:british -34 -16 50
w:british@before -43 -15 57
w:us -21 -24 45
w:us@after -27 -21 49
number.extra 73 -52 -21
w:from 65 -5 -60
w:as 34 -3 -31
w:as@after 10 26 -36
w:air -14 -19 32
w:syria -71 -5 76
w:syria@after -48 -15 62
b:in_syria -34 2 31
b:syria_$ -39 -11 50
colon.headPlain 185 -86 -99
colon.speaker -91 -148 238
colon.speaker.none -38 72 -34
w:as@before -32 -11 43
b:as_X 31 -21 -10
w:during@after -26 -5 31
w:on -68 20 48
w:on@after -74 33 41
question.both -95 75 20
hearsay.before -164 107 57
w:been -69 -4 74
b:been_X -43 14 29
evidence.claim -48 -119 166
evidence.missing 20 -81 61
w:is@inside 44 -35 -8
b:X_is 33 -6 -27
b:is_X 54 -54 0
w:a@inside -56 26 30
b:X_a -76 -2 78
w:and -44 -55 99
w:and@after -10 -65 75
w:site -48 11 37
w:its@inside 34 -3 -31
b:its_X 38 9 -47
w:going -46 29 17
b:a_X 45 13 -59
source.end.none -118 -52 170
colon.restShort -130 -12 143
colon.head.future 2 -34 32
w:about@inside 17 19 -36
w:new@after -43 -14 57
w:city 31 -10 -21
w:city@after 38 -5 -33
saying -151 -85 236
source.beside -48 16 32
attributed:beside 84 -18 -66
saying.after -186 -52 238
saying.beside 102 -32 -70
saying.last -219 -5 224
source&saying -134 31 102
attributed:2 -164 142 22
ending.saying -160 -85 245
w:report@after -24 -8 32
w:says -127 12 116
w:says@after -56 5 51
confirmation 191 84 -276
confirmation.inside -162 125 37
colon.head.confirmation 287 -75 -212
w:next 70 -9 -61
b:new_X 36 -15 -21
confirmation.before 284 -79 -205
confirmation.beside -123 32 91
rumour&confirmation 161 6 -166
future.last -55 -28 83
ending.question -39 78 -39
ending.future -107 -96 203
w:is@after -6 83 -77
future.2 41 -41 0
b:^_the -33 75 -42
w:will -27 -42 69
w:will@inside 1 -32 30
b:X_will -56 -20 76
w:an 32 24 -56
possibility -91 -31 122
possibility.inside -228 -91 318
possibility.beside -291 8 283
w:may -99 22 77
w:may@inside -70 -7 77
b:X_may -95 -16 110
b:may_X -18 -12 31
possibility.after 193 80 -273
w:could 81 -38 -43
w:could@after 49 -18 -31
b:could_be 44 -10 -34
w:than@after 47 -8 -40
w:could@inside 33 -20 -13
b:X_could 40 -14 -26
rumour.inside 24 -43 19
asks.last -706 -98 804
asks&rumour -30 -132 162
colon.head.rumour -65 -13 79
w:at 105 -34 -70
b:X_at 76 -36 -40
b:^_new -27 -6 32
w:has -72 -31 103
w:has@after -91 -12 103
intention.inside -27 -18 45
intention.beside 121 27 -148
hearsay&intention 107 3 -110
w:reportedly -45 -18 64
w:reportedly@inside -46 -10 57
b:X_reportedly -23 -12 35
b:on_X 14 36 -50
w:totally -29 32 -4
negotiation -58 2 56
rumour.first -112 33 78
vague:first -117 -52 169
negotiation.inside -160 50 110
negotiation.beside -53 52 1
rumour&future -51 129 -79
negotiation&future 239 -56 -184
w:rumor -43 52 -10
w:social -57 -19 76
possibility&future 133 -135 2
intention&future 36 -15 -21
end.possibility -101 12 89
end.intention -58 -18 76
w:rumors -38 -65 103
source.before -32 143 -111
source.first 50 -47 -3
attributed:first 109 73 -183
source&future -42 21 21
colon.head.source 91 25 -116
doubt -50 -185 235
negation.before -186 270 -83
doubt.before -51 0 51
against:before -432 272 160
doubt.beside -37 -433 470
against:beside -350 393 -43
negation&doubt -8 -117 125
against:any -653 1188 -535
negation.leads -30 -4 34
w:on@before -24 -25 49
w:or -4 -43 47
w:that -68 105 -37
w:that@before -4 45 -41
b:that_X -21 62 -40
belief 3 -99 96
belief.before -42 0 43
belief.beside -128 -5 134
condition.beside 133 -33 -100
belief&future 143 -36 -107
w:four -30 -4 34
w:four@before -30 -4 34
b:^_four -30 -4 34
w:not -149 138 10
w:not@before -27 45 -18
hearsay&expectation 16 33 -49
w:reported 16 25 -41
b:to_be -29 -12 41
w:near 49 -1 -48
saying&future 226 -243 17
evidence.first 147 -27 -120
possibility&evidence 81 -123 42
possibility&question 241 -106 -135
w:what 44 -32 -12
w:what@before 50 -29 -22
w:can 9 31 -41
b:you_can -22 37 -15
b:X_the -98 40 58
w:that@inside -42 43 -2
w:may@after -45 33 13
w:of@inside 53 11 -64
checking -75 -198 273
checking.before -205 -98 303
checking.beside -50 -133 183
checking.first -91 -53 143
w:about@before -68 17 51
intention.after 76 81 -157
w:into 15 -36 21
negation&possibility -27 132 -105
ending.negation -119 134 -15
w:you@after 43 -8 -35
w:missing 28 -30 2
w:million@inside 34 4 -38
w:deal -33 16 17
belief.inside -96 19 78
w:over 47 -25 -22
w:over@inside 53 -10 -43
b:X_over 35 4 -39
evidence.both -68 -29 98
w:0@inside -54 -28 82
b:X_of 28 20 -48
w:under -67 -10 77
c:of -50 -106 156
b:the_X -67 92 -25
w:only@inside -18 -18 35
hearsay.after 12 -35 23
w:just -19 -26 45
contrast -136 21 115
contrast.inside -32 -72 104
negation.inside -259 596 -338
negation.beside -289 790 -501
negation&contrast -125 36 89
question&contrast 71 -188 117
negation.odd -499 1040 -542
w:has@inside 41 -14 -27
w:when@inside -32 2 31
w:it 27 30 -57
w:under@after -63 -10 73
b:X_on 29 9 -37
claiming 77 74 -150
claiming.before -8 -140 148
claiming.beside -212 201 11
source&claiming -48 12 36
vague:2 -73 20 52
w:at@inside 43 -37 -6
w:k -30 1 29
c:and -23 -56 79
c:usd -58 -7 65
w:up@inside 102 -48 -55
b:will_X -2 -30 32
contrast.beside -97 145 -48
possibility&contrast -50 59 -9
w:just@inside 19 -37 18
w:for@before -25 -24 49
b:0_for 33 -2 -31
b:at_X 7 -38 31
colon.head.evidence 189 -200 11
w:you@inside 42 21 -63
end.expectation 85 -14 -71
w:how 54 -20 -34
b:how_X -19 -11 30
b:on_the 51 -34 -18
c:has -41 -25 66
negation.claim 152 116 -269
negation.missing 2 284 -286
saying.inside -201 133 68
attributed:inside -193 117 77
negation.odd.claim -122 286 -164
c:have -46 19 27
c:that 54 -63 9
source.inside 68 2 -70
contrast.claim -243 125 119
contrast.missing -212 39 174
rumour.2 -103 -63 166
future&contrast -77 301 -224
w:takes@inside 42 1 -44
c:on 35 15 -50
intention.both -57 65 -8
intention.claim 77 11 -88
open:claim 179 9 -189
w:planning 43 0 -43
w:planning@inside 41 0 -41
intention.missing 136 -52 -84
future.first 72 -27 -45
colon.head.possibility -7 106 -99
colon.head.question 132 98 -230
colon.rest.source 71 -53 -18
w:at@before 36 22 -58
source.2 10 -39 28
w:says@inside -67 26 40
expectation.after 50 86 -136
expectation&future 30 62 -91
claiming.after 5 211 -217
ending.claiming 80 -71 -9
rumour&source -9 -23 32
w:your 6 39 -45
w:your@inside 17 17 -34
source&confirmation -4 -47 51
w:confirms 35 15 -50
b:X_and 40 -40 0
condition.claim -222 -188 410
condition.missing -175 -64 239
w:after@after -9 -22 32
b:X_after -68 -26 94
w:health -22 -28 50
w:were -33 12 21
c:from -31 -61 92
withdrawal -112 306 -195
withdrawal.inside -67 111 -43
against:inside -162 503 -341
withdrawal.beside -108 279 -171
withdrawal&future 117 -147 30
w:was -74 48 26
b:X_was -43 18 26
negation.follows -66 148 -82
w:it@after 2 51 -53
b:^_what 52 -20 -32
c:at 42 -38 -3
correction 195 88 -283
correction.before -11 120 -109
correction.beside 60 -13 -47
correction.first 33 -4 -28
against:first 5 60 -65
correction.inside 56 -67 11
w:by 95 -26 -68
b:by_X 18 15 -33
w:from@inside 53 -7 -46
w:into@inside -3 -28 31
w:so 28 -33 5
w:he@inside -35 -20 55
w:did -23 39 -16
w:did@before -30 18 12
b:^_did -41 -4 45
w:people -37 35 2
w:his -36 -7 43
platform -265 143 122
platform.before -271 132 139
platform&question -69 100 -30
w:story -63 -3 66
w:story@before -60 -9 69
w:around -34 22 12
b:the_story -23 -8 31
b:story_of -24 -8 32
doubt.inside -27 -83 111
doubt&question -37 -90 126
w:she -39 25 15
w:end 33 -23 -11
w:end@inside 33 -23 -11
w:not@inside -67 82 -16
w:keep -7 34 -27
w:as@inside 58 -16 -43
negation.2 -260 208 52
negation.first -72 144 -71
negation.answer -254 318 -64
b:not_X -31 49 -18
platform.after -87 130 -43
platform.last -66 -28 93
platform&future 183 -44 -139
refutation -240 330 -89
refutation.after -143 324 -182
against:after -17 464 -447
refutation.last -179 307 -127
against:last -308 363 -55
refutation&evidence -44 60 -16
refutation&question -136 120 16
straight -364 477 -113
ending.refutation -44 202 -158
w:being 45 -3 -42
evidence.2 -40 93 -53
refutation.before -168 36 131
negation&refutation -17 -77 94
negation&platform -18 -113 131
negation&claiming -17 -78 94
refutation&platform -73 151 -78
refutation&claiming 126 -43 -84
platform&claiming -17 -25 42
platform&evidence -128 50 77
claiming&possibility -54 27 27
claiming&evidence -2 -48 50
claiming&future -31 5 26
asks&refutation -65 -324 389
asks&platform -62 122 -61
asks&claiming -5 -51 56
asks&possibility -14 -48 62
ending.possibility 70 5 -75
end.claiming 73 -230 157
w:has@before -24 -10 34
b:^_has -24 -13 37
w:victim -23 -11 34
w:show -26 31 -5
w:having 28 -32 4
b:female_X -32 -9 41
refutation.2 -60 206 -146
refutation.beside -93 149 -56
checking.after -2 -80 82
refutation&checking -15 -67 82
refutation.inside 40 72 -113
end.platform 58 117 -175
colon.head.refutation -71 41 30
w:viral 8 25 -33
w:been@inside -53 10 44
confirmation.after 170 0 -170
confirmation.last -43 -4 48
refutation&correction -6 32 -26
against:2 91 -121 30
turned 116 -138 21
contrast.after -106 191 -85
refutation&contrast -35 -171 206
b:X_but -27 40 -12
denial -147 361 -214
denial.before -148 165 -18
denial.beside -144 503 -359
denial&source -5 168 -163
denial&authority -36 88 -52
source&authority -11 58 -48
w:denies -9 32 -22
refutation&saying 97 -17 -80
end.refutation 11 24 -35
refutation&confirmation -45 116 -70
w:real -32 18 14
w:real@after -32 24 7
deception -168 78 90
platform.2 -73 185 -113
refutation.first -64 233 -169
deception.after -134 123 10
deception&platform -13 56 -43
platform.beside -121 229 -107
deception.inside -18 81 -63
deception.beside -63 13 50
claiming.inside 51 -79 28
refutation&source -12 240 -228
platform&source 41 5 -47
platform&confirmation 106 -29 -78
claiming&confirmation 36 25 -61
end.deception -53 -42 95
end.confirmation 267 -54 -213
b:X_not -69 15 54
colon.head.correction 72 -52 -19
authority.2 -14 -27 41
authority&confirmation 19 -51 32
authority&question -76 -59 135
belief&question 163 -45 -118
confirmation&question 136 -63 -73
w:official -27 -7 34
w:official@before -30 -5 35
b:in_the 45 1 -46
w:isis -10 -21 32
possibility.before -56 -20 76
saying.before 86 -81 -4
saying&possibility 109 -17 -92
saying&evidence -74 114 -40
saying&question -263 108 154
asks&saying 177 -20 -157
end.saying -86 2 84
w:and@before -27 -11 38
w:terror 42 -22 -20
w:one 52 -11 -41
w:islamic -33 -14 47
w:state 33 -31 -3
negotiation&question 23 32 -56
authority.beside 214 -152 -62
end.checking 122 -86 -36
source&belief -26 -14 41
saying.2 15 -91 76
confirmation.2 121 -5 -116
saying&confirmation -42 108 -66
b:X_from 44 7 -51
colon.head.hearsay -27 44 -17
correction.after 147 48 -195
correction.last -42 156 -114
correction&saying -2 46 -44
authority&saying -92 -88 180
ending.correction 27 79 -105
negation.last -45 159 -114
colon.rest.negation 0 111 -110
w:update 13 41 -54
b:has_been -52 -15 67
deception.before -39 -88 127
rumour.after -140 71 69
evidence.last 103 -29 -74
deception&evidence -48 -42 90
rumour&evidence -82 215 -132
w:makes 19 42 -61
w:rumor@after -29 44 -15
w:by@after 70 -37 -33
end.rumour -213 -82 295
ellipsis -11 37 -26
w:one@after 38 3 -40
refutation&rumour -18 -29 47
w:kills -2 37 -36
w:photo 4 43 -47
refutation&denial 137 -112 -25
authority.after 83 12 -95
authority.last 205 -13 -193
negation&authority -58 104 -46
source.end.authority 121 -6 -116
ending.authority 119 89 -208
end.authority 27 -108 80
w:away -11 38 -27
w:plans 55 -1 -53
b:X_plans 42 -16 -26
denial.inside -156 396 -240
w:denies@inside -20 47 -27
refutation&hearsay -5 108 -103
colon.head.intention -90 32 58
w:not@after -56 13 42
saying&intention 98 7 -106
claiming.both -10 -54 64
claiming.claim -49 83 -34
vague:claim -75 238 -163
attributed:claim 83 -149 66
end.denial 112 -270 158
c:an 2 50 -52
c:he 181 1 -182
claiming.missing -40 138 -98
platform.both 198 32 -230
platform.claim 222 -40 -182
b:X_says -71 14 57
w:being@inside 37 -3 -34
b:his_X -54 -24 79
confirmation.first 117 44 -161
b:X_when -30 -3 33
b:to_his -35 -3 37
w:off 34 -5 -29
doubt.after 51 -110 60
doubt.last -31 -139 170
source&question -2 34 -32
ending.doubt -31 -139 170
end.doubt 59 -165 106
w:through -29 -6 35
asks&doubt -30 -130 160
asks&contrast -66 -193 260
confirmation&evidence 8 27 -35
asks&confirmation -229 -29 258
w:shows -55 3 52
w:shows@after -34 16 18
w:are 56 12 -69
w:are@before -13 34 -21
correction&question 104 90 -193
w:really -33 14 19
w:really@inside -36 27 9
w:news -27 -29 56
w:news@before -8 -30 38
confirmation.both 270 -17 -252
confirmation.claim 509 -107 -402
confirmation.missing 232 -88 -144
platform.missing 47 -74 27
w:she@inside -35 20 16
b:says_she -34 29 5
w:her@inside -26 -12 38
w:his@after -71 -15 86
c:up 31 -51 20
c:her -42 -5 47
c:by -6 56 -50
c:out 18 17 -35
c:his 143 -98 -45
w:gets 47 -19 -29
negation.both 157 -163 5
w:he@after 32 -4 -28
condition.inside 236 -34 -202
b:your_X -8 46 -37
saying.claim -207 27 180
saying.missing -81 -67 148
platform&hearsay -25 -47 73
w:year@inside 38 -9 -29
saying.both 84 78 -162
w:our -85 19 67
b:was_X -30 -9 39
w:went -56 -3 58
evidence&contrast -256 283 -27
end.contrast 76 -13 -62
doubt.first 37 -161 124
colon.head.platform 124 -29 -96
w:makes@inside 60 -10 -50
b:X_makes 22 16 -38
against:claim 195 360 -555
saying&negotiation 348 -25 -323
saying&contrast 69 -71 2
negotiation&contrast 151 -30 -121
w:say -25 -20 45
negotiation.after 28 -34 6
checking.claim -318 185 133
checking.missing -310 216 94
c:being 83 -5 -78
w:without 68 -44 -23
w:without@after 64 -44 -21
authority.first -62 130 -68
refutation&authority -53 15 37
colon.head.authority -151 4 147
negation.claim.loose 51 62 -113
b:is_not -29 40 -10
w:night -30 47 -17
w:night@after -30 47 -17
authority.claim 342 -201 -141
authority.missing 139 -155 17
w:attack -32 -14 46
w:attack@after -32 -14 46
negation&rumour -17 -63 80
rumour&platform -58 -144 202
rumour&contrast -46 70 -24
platform&contrast -20 -83 103
w:rumors@after -15 -50 64
w:no@after 41 -33 -8
rumour.last -18 38 -20
ending.rumour -32 24 8
w:leader 53 -65 11
w:leader@before 65 -60 -5
b:leader_X 78 -55 -23
denial.after 156 -197 42
rumour&question -34 -132 166
confirmation&contrast 43 -9 -34
end.correction -32 85 -54
w:killed -40 43 -3
condition.both -50 -127 177
condition.after -82 -11 93
b:the_0 31 -8 -22
w:mother -21 -17 38
asks&authority 28 -32 4
w:before -33 6 26
w:before@after -41 8 34
authority&contrast -50 -89 139
w:we -35 7 28
w:made@after -30 -6 36
w:law -28 -12 41
authority&possibility 1 43 -44
authority.inside 39 -43 3
authority&claiming -55 -31 86
negation&saying -66 65 1
end.condition -46 15 31
c:who 82 -8 -73
doubt&claiming -18 80 -62
rumour&claiming -8 -23 31
w:back@inside -30 -3 33
w:female@after 36 -8 -28
w:syria@inside -39 11 29
w:still 49 26 -75
w:despite -8 35 -28
correction&platform -25 44 -19
denial&question -13 60 -47
w:alleged 37 -10 -27
w:terror@after 40 -15 -24
w:militants -37 -13 51
w:leader@inside -37 -2 38
authority&future 126 29 -155
asks&checking -45 -117 162
w:are@inside 62 -3 -59
belief&evidence 96 -32 -64
w:control 40 -10 -29
w:now@after -39 -6 44
c:it -5 -61 67
deception.last -95 63 32
deception&question -35 -83 118
asks&deception -30 36 -6
ending.deception -116 102 14
claiming&question -31 -83 113
claiming&contrast -41 -31 73
platform.first -120 157 -38
w:found -17 48 -31
w:found@inside -19 45 -25
w:still@after 12 21 -33
colon.head.contrast -49 -12 61
b:^_we 20 22 -43
denial.both 202 -158 -44
denial.claim -71 347 -276
denial.missing -273 506 -232
claiming&saying 153 111 -264
hearsay&saying -51 134 -83
saying&expectation -45 -35 80
expectation&question -198 146 52
checking.inside 133 -21 -112
claiming&checking -29 -10 38
w:militants@inside -28 -5 32
b:X_militants -42 -5 47
w:say@after -45 -5 50
b:say_$ -29 -1 30
hearsay.first -42 -30 72
claiming.last 82 -64 -18
w:media -23 -11 34
b:X_her -32 -6 38
belief.after 147 -114 -33
belief.last -84 -51 135
ending.belief -84 -51 135
w:years 38 6 -44
w:years@after 34 6 -40
b:0_years 38 -2 -35
w:against 26 10 -36
w:google -33 35 -3
w:translate -33 35 -3
b:google_translate -33 35 -3
hearsay&future -45 58 -13
colon.head.negotiation 260 -9 -251
ending.hearsay 71 -17 -54
w:north 66 -54 -11
w:north@before 54 -30 -23
confirmation&future -19 -18 37
w:gets@inside 46 -7 -38
w:attacks 39 -12 -28
w:attacks@inside 31 -6 -25
denial&claiming 146 -83 -63
checking.last 12 -52 40
ending.checking 11 -112 101
deception.claim -76 170 -94
deception.both -138 99 39
authority.both 201 -51 -150
negation&hearsay -5 56 -50
belief&possibility 96 -5 -90
possibility&checking -38 -12 49
end.belief 219 3 -222
w:stop -61 63 -2
w:reveals@inside -38 -7 44
w:secret -17 -28 45
w:secret@inside -32 -3 34
w:drops -16 45 -29
b:X_without 44 -39 -4
quoted.most -279 -35 315
colon.rest.question -42 -9 51
1 537 -410 -126
`,
};
