import type { WrittenModel } from './stance-model.ts';

/**
 * Written by `npm run train:stance`; not by hand. Ten-fold cross-validation by claim, mean and
 * spread over the dealings:
 *
 * accuracy   0.7888 ± 0.0028
 * macro F1   0.7911 ± 0.0041
 * log loss   0.5541 ± 0.0047
 * is \ said asserts  denies reports   prec.  recall
 * asserts       583      12      75   0.779  0.871
 * denies         18     197      28   0.860  0.811
 * reports       148      20     341   0.768  0.671
 */
export const WRITTEN: WrittenModel = {
  trees: `
against:beside asks straight hearsay negation attributed:last loose.before refutation source negation.beside hearsay.beside against:any open:before asks&refutation ending.source open:beside intention.beside asks.last vague:inside negation.odd refutation&question claiming.beside loose attributed:any saying.inside refutation.after against:inside attributed:beside possibility.inside authority denial.beside negation.before source.after open:any vague:beside asks&question.first claimLength ending.refutation open:2 end.refutation possibility intention.missing attributed:after doubt against:last claiming.inside refutation.beside open:inside vague:any against:after denial negation.inside passageCoverage open:claim saying claimCoverage saying.missing question.first vague:after source.end future question.beside claiming end.plain attributed:before parts against:claim colon.speaker number.missing order question evidence.first length evidence.both colon authority.claim confirmation.claim loose.after saying.after end.negation negation.claim titleCase question.claim colon.headAligned colon.short attributed:inside platform intention.claim future.both negation.odd.claim future.inside asks&question number.extra saying.last confirmation attributed:claim intention evidence.before negation.missing possibility.beside colon.restAligned against:before denial.inside question.missing authority.both platform.claim evidence.claim ending.saying condition.claim colon.restShort number.conflict capitals.some number.agree colon.headPlain question.after future.missing open:after hearsay.inside future.beside question.both future.claim contrast vague:before end.question confirmation.beside question.inside authority.before contrast.claim future.after rumour ending.future future&question attributed:first evidence end.future confirmation.both saying.beside saying.claim negation.after authority.missing evidence.inside saying&future negation.both question.before belief
-858 -1526 -1025
F0 500 F1 500 25 -62 -77
F0 500 F2 500 -40 120 182
F3 500 F1 500 -18 78 101
F2 500 F4 500 21 -63 -84
F2 500 F4 500 -44 161 166
F5 500 F4 500 -1 -58 F6 150 81 20
F7 500 F8 500 22 -80 -75
F9 500 F7 500 -41 135 153
F8 500 F10 500 -19 93 99
F11 500 F12 500 21 -63 -78
F11 500 F4 500 -56 122 F13 500 152 36
F12 500 F14 500 -12 82 F11 500 106 -17
F15 500 F11 500 42 -53 F16 500 -63 -7
F11 500 F4 500 -56 112 113
F15 500 F17 500 -34 77 F11 500 87 -33
F8 500 F18 500 15 -59 -70
F19 500 F20 500 -24 73 117
F18 500 F8 500 -15 69 F21 500 78 28
F0 500 F12 500 16 -63 F22 433 -70 -22
F0 500 F19 500 -42 105 F22 500 104 32
F18 500 F12 500 -12 58 F0 500 76 -19
F23 500 F17 500 21 -82 F24 500 -58 -27
F25 500 F26 500 -25 89 108
F17 500 F23 500 -17 44 100
F27 500 F28 500 10 -62 F29 500 -46 -16
F30 500 F31 500 -15 74 94
F28 500 F32 500 -3 63 88
F7 500 F10 500 9 -68 -65
F7 500 F30 500 -26 96 99
F28 500 F17 500 -8 82 92
F33 500 F11 500 35 -47 F34 500 -27 -63
F11 500 F31 500 -38 71 F13 500 90 20
F33 500 F35 500 -34 64 F11 500 67 -31
F34 500 F36 433 -6 49 F36 533 -78 5
F9 500 F37 500 -27 83 118
F34 500 F36 433 -1 -33 F36 467 75 1
F36 333 F36 233 -47 -11 F23 500 37 -22
F36 333 F36 233 53 8 F26 500 -36 48
F38 500 F28 500 -10 57 66
F0 500 F1 500 14 -46 -52
F0 500 F39 500 -25 35 74
F40 500 F1 500 -10 50 68
F15 500 F9 500 22 -68 F41 500 -60 27
F9 500 F39 500 -23 45 113
F15 500 F42 500 -21 24 F41 500 62 -22
F36 433 F11 500 -8 -56 F11 500 49 -26
F11 500 F9 500 -49 94 F43 500 90 -3
F11 500 F36 433 22 -27 F43 500 -56 26
F34 500 F44 500 15 -48 F45 500 -60 -21
F44 500 F46 500 -16 50 74
F34 500 F47 500 -18 37 F44 500 52 -18
F11 500 F23 500 14 -34 F22 433 -62 -6
F11 500 F9 500 -44 93 F22 500 77 7
F11 500 F23 500 -3 47 F6 150 -53 -4
F48 500 F1 500 17 -66 F18 500 -59 -31
F49 500 F50 500 -18 67 64
F48 500 F1 500 -18 56 F49 500 53 -27
F15 500 F51 500 16 -67 F36 467 -54 10
F51 500 F44 500 -20 50 100
F15 500 F52 286 18 -19 F36 467 51 -11
F15 500 F4 500 17 -52 F53 500 -49 11
F11 500 F4 500 -45 87 F54 500 61 20
F15 500 F54 500 -21 31 F11 500 55 -32
F15 500 F1 500 18 -54 F55 571 -16 -50
F37 500 F22 167 13 -17 55
F1 500 F15 500 -21 30 F22 367 80 23
F15 500 F19 500 11 -51 F56 500 -44 30
F19 500 F7 500 -25 59 90
F15 500 F57 500 -14 44 F7 500 39 -45
F17 500 F58 500 5 -48 -66
F9 500 F37 500 -16 49 69
F17 500 F59 500 -5 57 68
F60 500 F36 333 -27 6 39
F19 500 F0 500 -30 50 F36 433 87 28
F19 500 F34 500 0 35 -52
F48 500 F1 500 13 -42 F45 500 -53 9
F4 500 F25 500 -26 60 54
F48 500 F1 500 -14 40 F25 500 46 -22
F23 500 F47 500 13 -36 F18 500 -38 1
F0 500 F9 500 -29 54 51
F47 500 F23 500 -12 26 F21 500 38 -6
F11 500 F61 500 7 -24 -43
F11 500 F51 500 -34 63 F62 500 64 12
F11 500 F51 500 11 -43 F63 500 -47 5
F48 500 F64 500 10 -48 F53 500 -51 11
F7 500 F30 500 -8 60 F52 250 7 62
F48 500 F64 500 -16 51 F7 500 42 -18
F7 500 F15 500 12 -19 -47
F4 500 F7 500 -20 58 54
F15 500 F54 500 -19 26 F7 500 21 -46
F15 500 F51 500 8 -39 F53 500 -47 28
F30 500 F51 500 -11 57 69
F33 500 F35 500 -16 51 F53 500 35 -41
F34 500 F58 500 1 -46 -34
F49 500 F22 433 3 -40 F65 125 58 16
F49 500 F66 500 8 -33 F65 125 -54 5
F36 433 F11 500 -14 -51 F67 500 40 -14
F11 500 F19 500 -35 61 F43 500 52 -20
F36 433 F19 500 15 -41 F68 500 -29 18
F69 938 F70 500 27 -35 F71 500 -10 36
F25 500 F72 367 8 -27 F48 500 50 2
F17 500 F12 500 -9 32 F72 367 61 5
F36 433 F1 500 -9 -64 F73 500 33 -14
F0 500 F7 500 -18 29 F74 500 44 7
F1 500 F3 500 -4 32 F36 433 61 15
F75 500 F76 500 -5 45 55
F25 500 F22 167 21 -17 F22 433 53 17
F75 500 F35 500 -2 40 -46
F11 500 F19 500 8 -31 F6 50 -48 -19
F11 500 F19 500 -37 64 F1 500 52 -4
F1 500 F11 500 -1 -38 F6 150 47 4
F17 500 F15 500 14 -20 -54
F0 500 F31 500 -15 48 F77 350 42 -3
F17 500 F15 500 -17 16 55
F78 500 F3 500 3 -39 F22 367 -60 -4
F51 500 F25 500 -11 40 54
F59 500 F28 500 -4 45 43
F76 500 F61 500 -2 -36 56
F37 500 F79 500 -5 38 41
F76 500 F80 500 10 -28 -51
F17 500 F23 500 11 -26 -57
F19 500 F2 500 -17 40 F81 500 67 12
F17 500 F33 500 -17 11 54
F36 433 F82 500 2 -28 F83 500 33 -23
F36 233 F33 500 52 6 F51 500 -13 44
F36 433 F33 500 -5 30 F81 500 -11 -37
F36 333 F60 500 -28 11 F23 500 20 -21
F9 500 F50 500 -10 49 56
F36 333 F69 817 -5 19 F65 125 -17 16
F36 433 F36 233 -40 -7 F84 500 25 -14
F36 233 48 F0 500 -17 34
F78 500 F0 500 2 -38 52
F36 233 F52 182 0 -42 F1 500 8 -38
F11 500 F36 233 19 -29 F36 433 41 -5
F1 500 F12 500 -5 29 F36 433 51 17
F15 500 F54 500 12 -27 F85 500 -33 16
F30 500 F79 500 -10 48 49
F15 500 F54 500 -14 39 F55 333 -25 25
F42 500 F61 500 8 -22 F52 250 7 -55
F19 500 F86 500 -11 35 63
F19 500 F54 500 -2 30 -39
F60 500 F68 500 -4 -44 32
F11 500 F9 500 -30 49 F43 500 36 -18
F68 500 F87 500 3 -52 F88 500 22 55
F1 500 F48 500 4 -25 -34
F11 500 F89 500 -15 35 F49 500 19 42
F48 500 F68 500 -5 27 F11 500 35 -21
F90 500 F76 500 -6 40 39
F51 500 F44 500 -7 39 51
F91 500 F25 500 -3 -43 32
F48 500 F60 500 2 39 F92 500 -37 10
F9 500 F2 500 -14 36 48
F48 500 F60 500 -5 -27 F34 500 33 3
F78 500 F4 500 4 -32 F93 500 -6 -51
F4 500 F30 500 -10 46 48
F78 500 F47 500 -9 14 F93 500 2 47
F36 433 F8 500 -8 -41 F56 500 24 -5
F36 233 34 F50 500 -15 34
F94 500 F76 500 5 -38 -41
F76 500 F52 286 -26 0 43
F11 500 F9 500 -22 41 F95 500 39 10
F76 500 F1 500 0 35 -42
F33 500 F68 500 11 -31 F96 500 -27 22
F9 500 F30 500 -13 35 44
F33 500 F17 500 -13 38 F53 500 22 -21
F17 500 F97 500 -3 35 F77 50 -49 -11
F30 500 F98 500 -5 25 44
F17 500 F98 500 0 -41 49
F36 333 F70 500 -10 -44 F83 500 21 -32
F36 233 F82 500 15 46 F11 500 -17 23
F83 500 F17 500 -13 30 F36 267 15 52
F48 500 F22 367 -2 20 -33
F22 433 F88 500 19 -16 F2 500 -30 9
F76 500 F97 500 3 -38 -42
F99 500 F69 938 17 -7 -44
F4 500 F2 500 -16 31 39
F52 286 F100 500 28 -22 F99 500 -9 39
F36 333 F61 500 -4 -43 F78 500 15 -25
F2 500 F0 500 -10 27 F101 500 43 4
F36 433 F61 500 -3 20 F52 375 0 -25
F36 433 F33 500 -2 -29 F65 125 22 -13
F11 500 F19 500 -33 47 F65 125 43 -12
F19 500 F11 500 12 -20 -38
F48 500 F17 500 9 -41 F95 500 -40 37
F30 500 F25 500 -7 29 45
F17 500 F48 500 -11 14 43
F36 433 F60 500 -14 21 F90 500 18 -13
F19 500 F102 500 -5 41 F36 367 63 6
F19 500 F36 433 6 -12 -35
F4 500 F76 500 -2 39 -35
F4 500 F49 500 -18 27 45
F19 500 F76 500 7 -29 -35
F23 500 F1 500 6 -35 F36 433 -36 0
F19 500 F0 500 -17 26 F36 367 62 12
F1 500 F97 500 0 -38 33
F48 500 F68 500 10 -26 F18 500 -42 1
F51 500 F0 500 -17 11 36
F48 500 F68 500 -7 26 F0 500 29 -21
F36 433 F63 500 -3 -45 F103 500 2 41
F72 367 F36 533 17 -29 F49 500 -30 10
F42 500 F6 250 -10 16 F72 267 -20 41
F104 500 F8 500 0 -42 44
F19 500 F30 500 -15 35 44
F19 500 F1 500 -1 30 -39
F64 500 F105 500 0 38 F77 50 -56 6
F77 450 F83 500 12 -25 -22
F106 500 F107 500 -8 37 F77 250 40 -15
F75 500 F36 233 -25 -2 F36 367 6 44
F36 233 40 F11 500 -14 24
F17 500 F108 500 -7 36 38
F77 150 F61 500 -5 -33 F82 500 24 -5
F55 429 F6 150 -31 11 F26 500 2 38
F99 500 F61 500 -4 19 40
F68 500 F61 500 6 -16 F33 500 -49 14
F92 500 F25 500 0 43 -32
F109 500 F68 500 -4 26 45
F69 938 F69 450 -14 20 F95 500 -10 19
F69 367 40 F26 500 -4 29
F28 500 F69 938 -21 3 41
F36 333 F52 818 -19 10 F64 500 13 -38
F72 267 F80 500 11 47 F2 500 -16 25
F64 500 F110 500 -5 33 F77 150 50 10
F60 500 F61 500 -4 -30 F81 500 33 5
F31 500 F49 500 -5 20 40
F94 500 F60 500 10 -19 -32
F6 350 F93 500 6 -41 -30
F19 500 F2 500 -6 41 43
F93 500 F3 500 -11 27 43
F55 200 -37 F15 500 4 -17
F22 433 F55 667 13 -7 F15 500 -36 6
F108 500 F111 500 5 -20 43
F76 500 F36 333 -13 5 40
F43 500 F60 500 12 -25 -37
F28 500 F43 500 -6 43 42
F1 500 F3 500 7 -29 F70 500 -37 -8
F42 500 F2 500 -10 13 26
F1 500 F3 500 -7 24 25
F5 500 F28 500 6 -33 F78 500 -13 -51
F49 500 F112 500 -5 -34 F65 125 49 -9
F28 500 F5 500 -6 38 44
F36 433 F76 500 -10 40 F113 500 22 -22
F19 500 F36 233 20 -15 F36 333 62 -3
F65 125 F49 500 -2 -46 F77 250 29 -3
F36 333 F114 500 -7 -59 F115 500 22 -6
F36 333 F6 50 30 -4 F11 500 -32 10
F6 250 F69 732 -23 -1 F82 500 0 30
F77 250 F63 500 -5 -45 F23 500 18 -13
F11 500 F4 500 -23 39 F77 450 40 -1
F11 500 F4 500 7 -40 F72 267 2 -42
F75 500 F73 500 -1 -22 27
F0 500 F4 500 -14 13 F6 50 27 -3
F73 500 F6 150 -4 13 F6 50 33 -4
F77 450 F83 500 0 -28 F77 750 31 -6
F22 433 F51 500 7 33 F116 500 -27 13
F117 500 F96 500 -3 -42 34
F58 500 F111 500 -1 21 -40
F50 500 F58 500 -6 26 29
F66 500 F111 500 6 -18 -42
F99 500 F55 400 -10 8 -39
F9 500 F11 500 -10 15 31
F99 500 F17 500 -8 28 41
F17 500 F93 500 0 -39 -45
F51 500 F102 500 -12 33 29
F108 500 F17 500 2 39 50
F95 500 F22 767 -5 31 F22 300 28 3
F6 350 F6 150 4 -32 29
F95 500 F97 500 6 -29 F22 233 -6 -36
F11 500 F74 500 10 -15 F77 350 -41 -7
F112 500 F88 500 14 -17 -32
F74 500 F1 500 -12 20 F77 250 33 -6
F78 500 F118 500 -2 19 -38
F19 500 F55 571 11 -13 F36 367 58 -10
F78 500 F88 500 -8 17 38
F79 500 F82 500 -8 8 -38
F98 500 F4 500 -4 30 40
F45 500 F98 500 1 -32 -44
F15 500 F77 750 7 -34 F52 333 14 -25
F51 500 F44 500 -9 20 32
F94 500 F77 750 1 42 -36
F28 500 F69 938 15 0 -33
F81 500 F55 625 -15 2 F103 500 26 -14
F28 500 F69 938 -17 1 31
F6 450 F119 500 5 -10 F22 433 -48 4
F30 500 F60 500 0 -37 41
F53 500 F15 500 -2 16 F55 286 10 -39
F99 500 F2 500 2 -34 -29
F2 500 F26 500 -14 19 26
F120 500 F10 500 -4 31 F52 250 -24 21
F1 500 F5 500 4 -32 F52 571 -10 -32
F31 500 F34 500 -11 15 30
F121 500 F71 500 1 -32 43
F122 500 F55 571 11 -4 -38
F52 286 F15 500 -26 17 F55 756 14 -5
F122 500 F14 500 -7 31 27
F58 500 F64 500 3 -29 -35
F30 500 F9 500 -15 17 30
F71 500 F81 500 12 -4 -33
F61 500 F104 500 -6 27 F22 500 -31 1
F22 500 F19 500 2 36 -32
F77 750 F83 500 3 31 39
F36 433 F61 500 1 -32 F55 400 5 28
F36 233 F55 756 41 0 F30 500 -8 31
F36 433 F36 367 -5 35 F55 400 -1 -25
F80 500 F92 500 -10 18 F22 167 -9 44
F22 433 F88 500 18 -11 F81 500 -44 9
F80 500 F81 500 10 -6 F22 100 -9 -35
F77 250 F106 500 -1 -23 F106 500 7 34
F9 500 F77 450 0 -27 28
F1 500 F120 500 -9 10 F77 250 29 5
F86 500 F33 500 3 -15 -42
F4 500 F49 500 -10 28 F72 367 46 -1
F49 500 F4 500 7 -25 -35
F5 500 F101 500 1 -31 -38
F60 500 F11 500 -3 21 -23
F83 500 F66 500 0 -32 F123 500 42 -14
F124 500 F109 500 0 -38 45
F125 500 F82 500 13 -10 -25
F124 500 F125 500 0 33 -41
F76 500 F90 500 -7 20 27
F11 500 F111 500 10 -14 F6 250 18 40
F11 500 F10 500 -2 30 F6 50 -29 -12
F126 500 F52 667 -1 13 -28
F37 500 F19 500 -12 19 29
F3 500 F78 500 -3 23 22
F127 500 F62 500 -2 38 -45
F6 350 F6 50 8 -10 F81 500 -4 46
F83 500 F92 500 0 -29 F120 500 4 47
F76 500 F115 500 2 -25 33
F86 500 F89 500 -2 30 33
F115 500 F91 500 -8 25 F15 500 20 7
F41 500 F72 167 -28 -1 37
F72 333 F115 500 8 35 F81 500 -17 3
F17 500 F41 500 -1 -39 39
F22 767 F125 500 1 -22 38
F19 500 F106 500 -2 -30 F72 333 41 13
F72 467 F72 333 -4 9 F22 500 -40 2
F58 500 F126 500 2 -34 -31
F26 500 F9 500 -5 26 27
F28 500 F126 500 -3 26 29
F92 500 F16 500 -6 25 F82 500 -4 41
F19 500 F86 500 -8 29 30
F97 500 F19 500 4 -25 F82 500 -34 0
F77 450 F52 286 -34 0 F52 182 38 10
F72 333 F52 667 20 -4 F52 571 -5 -33
F72 500 F17 500 3 38 F52 375 -5 -33
F64 500 F115 500 5 -13 -31
F116 500 F50 500 -4 33 37
F116 500 F66 500 3 -28 F8 500 -29 5
F128 500 F104 500 1 30 -20
F98 500 F2 500 2 24 30
F128 500 F129 500 -10 26 F60 500 42 7
F92 500 F48 500 5 -21 28
F36 233 25 F19 500 -24 22
F1 500 F88 500 -10 15 29
F55 200 -34 F36 233 -17 3
F36 467 F6 150 14 -19 F11 500 -39 -8
F110 500 F55 429 14 -5 40
F76 500 F6 250 0 -22 39
F58 500 F2 500 -11 29 42
F68 500 F108 500 -4 42 35
F76 500 F95 500 -9 25 37
F120 500 F98 500 9 42 F0 500 -26 2
F62 500 F76 500 7 -36 -36
F83 500 F77 450 0 26 F77 450 -41 -1
F77 450 F52 444 29 -9 -27
F83 500 F77 150 2 -11 F77 250 47 1
F86 500 F54 500 7 -20 -38
F116 500 F114 500 -4 13 F23 500 -5 27
F54 500 F129 500 -7 24 F55 429 -3 25
F93 500 F48 500 7 -17 -37
F26 500 F29 500 -6 27 19
F93 500 F73 500 -7 17 33
F17 500 F60 500 0 17 -43
F50 500 F98 500 -12 12 14
F17 500 F98 500 2 -33 50
F58 500 F122 500 3 -26 -35
F116 500 F9 500 -7 23 33
F130 500 F55 200 19 -4 30
F131 500 F122 500 -2 -32 35
F11 500 F22 100 2 -16 F22 167 32 -1
F64 500 F74 500 -2 14 F132 500 38 8
F36 233 F72 233 -12 -30 F73 500 6 -15
F58 500 F72 367 7 -18 35
F107 500 F73 500 -5 19 34
F6 250 F55 625 10 -9 F55 756 -31 -1
F44 500 F77 450 -7 12 28
F6 250 F28 500 -5 32 F81 500 34 -2
F41 500 F6 250 -2 -24 30
F6 350 F133 500 -7 20 22
F76 500 F133 500 9 -17 -31
F134 500 F99 500 2 -23 31
F19 500 F72 333 3 -17 F72 333 40 5
F134 500 F19 500 3 -30 -40
F75 500 F60 500 -6 12 F120 500 45 -10
F22 433 F95 500 15 -23 F0 500 -30 -5
F70 500 F69 938 -17 4 F69 764 48 -2
F71 500 F69 938 1 -19 30
F60 500 F11 500 1 23 -23
F69 938 F106 500 -10 22 F11 500 18 -14
F72 433 F22 300 -13 9 F73 500 17 -15
F22 433 F22 367 6 42 F81 500 -23 -5
F78 500 F22 367 2 -13 26
F3 500 F52 286 -11 7 -27
F52 182 33 F114 500 -4 23
F69 866 F106 500 -20 13 F52 444 -4 11
F60 500 F54 500 -5 -32 F33 500 0 35
F26 500 F86 500 -3 29 31
F66 500 F94 500 6 -26 -33
F129 500 F64 500 5 -19 -36
F119 500 F4 500 -9 18 F22 433 27 -9
F129 500 F81 500 1 -14 37
F12 500 F116 500 2 -16 -24
F19 500 F26 500 -14 8 18
F12 500 F134 500 4 -34 29
F135 500 F1 500 3 -22 42
F19 500 F136 500 -7 20 19
F136 500 F1 500 -3 24 F78 500 -42 -5
F104 500 F19 500 7 -19 40
F19 500 F49 500 -11 21 35
F125 500 F115 500 -14 3 F22 300 23 6
F92 500 F22 367 -10 8 23
F92 500 F61 500 13 -4 -33
F134 500 F66 500 3 -25 -31
F5 500 F92 500 -1 16 -33
F81 500 F101 500 -3 -40 F48 500 15 -2
F48 500 F108 500 -5 35 F95 500 31 -11
F99 500 F129 500 2 -28 -29
F43 500 F19 500 1 24 -26
F59 500 F97 500 0 -31 38
F94 500 F66 500 -8 22 21
F29 500 F64 500 1 -25 19
F66 500 F17 500 4 36 -39
F108 500 F48 500 3 -13 -28
F19 500 F26 500 -11 27 24
F108 500 F101 500 -3 29 39
F55 500 F6 350 -2 -29 F69 938 23 2
F55 667 F77 550 16 -22 F19 500 -26 26
F69 938 F77 550 -17 25 F6 150 -1 12
F121 500 F96 500 3 31 -38
F22 100 F22 33 -2 18 F81 500 -16 2
F96 500 F17 500 0 26 -33
F22 33 33 F36 333 -9 8
F36 467 F116 500 1 27 -26
F22 33 -36 F22 500 -4 16
F87 500 F137 500 1 -33 33
F34 500 F119 500 -8 11 F72 333 45 -8
F87 500 F28 500 -2 38 -34
F28 500 F48 500 9 -12 -29
F72 233 F72 167 -2 29 F114 500 -16 11
F48 500 F72 433 -1 -23 F36 533 29 -24
F6 450 F60 500 -2 16 -27
F6 50 F72 433 18 -5 F6 350 -18 18
F6 150 F3 500 -8 26 F60 500 21 -23
F22 300 F81 500 -12 7 F110 500 13 -20
F22 433 F88 500 21 -18 F81 500 -29 -3
F110 500 F81 500 -1 -14 35
F76 500 F104 500 -9 23 31
F47 500 F89 500 2 23 -18
F76 500 F99 500 6 31 -33
F54 500 F55 400 -17 3 F55 571 7 -53
F74 500 F81 500 -1 17 -20
F66 500 F74 500 3 22 -32
F17 500 F57 500 1 30 -34
F7 500 F116 500 -11 15 20
F17 500 F108 500 -3 31 37
F52 182 F22 567 5 31 F52 286 -27 0
F26 500 F22 433 -1 -26 31
F52 182 F103 500 -10 -26 F52 286 29 -1
F76 500 F12 500 -1 -31 27
F30 500 F25 500 -2 26 28
F94 500 F107 500 -1 31 -30
F36 267 F65 125 -21 11 F63 500 10 -19
F36 467 F72 367 12 -13 F36 600 -27 -7
F36 267 F63 500 16 -25 F63 500 -10 27
F96 500 F6 50 -10 5 33
F6 150 F73 500 7 -13 F81 500 -41 6
F96 500 F94 500 8 -21 -30
F22 433 F83 500 0 -33 F55 400 -2 35
F138 500 F36 333 18 -12 -39
F108 500 F129 500 -6 35 47
F56 500 F54 500 3 -19 -45
F36 467 F19 500 -2 42 F69 938 -33 -1
F56 500 F1 500 -3 24 43
F61 500 F52 333 -15 3 F52 375 3 -30
F92 500 F103 500 13 -7 -16
F66 500 F61 500 1 19 -31
F52 818 F76 500 -10 30 F55 756 -10 36
F50 500 F58 500 -9 28 37
F76 500 F52 818 9 -21 -34
F73 500 F86 500 7 -30 F60 500 -30 14
F19 500 F55 756 6 -18 F55 625 4 38
F73 500 F128 500 -10 18 F60 500 33 -21
F69 732 F6 150 23 -18 F85 500 -1 -25
F6 450 F6 50 1 -15 29
F52 182 F6 250 -6 -41 F52 286 24 -1
F108 500 F56 500 -1 -30 -36
F52 667 F22 233 24 1 F52 750 -17 -4
F108 500 F56 500 -1 25 42
F131 500 F6 50 -6 8 34
F6 450 F19 500 -7 23 37
F77 150 F65 125 -1 27 F48 500 -18 9
F55 756 F103 500 -4 -17 F103 500 -2 27
F55 756 F70 500 15 -6 F22 167 -19 2
F10 500 F26 500 2 -23 28
F139 500 F120 500 -10 -1 15
F60 500 F4 500 -2 20 -20
F66 500 F120 500 13 -1 -21
F77 150 F106 500 -6 -29 F100 500 5 35
F26 500 F47 500 7 -17 25
F77 150 F19 500 11 -19 F136 500 -17 26
F8 500 F131 500 2 26 -25
F88 500 F49 500 11 24 -15
F107 500 F88 500 -10 4 20
F1 500 F3 500 10 -26 F72 433 -37 -2
F9 500 F52 667 2 -27 30
F3 500 F1 500 -11 18 26
F84 500 F87 500 -4 18 26
F69 367 24 F26 500 -4 17
F134 500 F99 500 -2 26 -33
F52 500 F82 500 9 -17 F69 732 25 3
F73 500 F52 571 18 -2 -20
F17 500 F107 500 -6 20 20
F10 500 F140 500 3 26 -23
F6 350 F6 150 0 -18 24
F10 500 F57 500 -6 24 24
F99 500 F0 500 10 -15 -17
F55 756 F128 500 11 -15 -12
F55 756 F99 500 -14 12 F27 500 -3 30
F115 500 F61 500 9 -15 F36 467 -10 -28
F36 233 26 F53 500 -16 14
F56 500 F36 167 -20 1 36
F6 50 F63 500 -1 -25 F52 571 1 24
F58 500 F22 100 22 -8 33
F6 550 F22 500 -3 23 -30
F141 500 F101 500 -2 -26 31
F116 500 F101 500 -16 17 29
F129 500 F116 500 5 -11 25
F114 500 F137 500 7 -30 F70 500 -6 -23
F11 500 F65 125 -16 20 F65 125 16 -10
F92 500 F137 500 0 30 F82 500 -1 -31
F54 500 F112 500 2 20 F120 500 -25 1
F49 500 F112 500 -3 -27 F81 500 4 21
F97 500 F54 500 -1 18 F82 500 -35 0
F11 500 F76 500 2 24 -22
F26 500 F6 450 -4 19 22
F6 150 F47 500 -10 9 F118 500 12 -16
F77 450 F95 500 -2 20 F77 650 42 -4
F116 500 F19 500 -12 12 F22 367 -2 24
F77 450 F98 500 2 -19 F77 750 -37 14
F96 500 F22 567 -1 -19 30
F22 433 F0 500 0 15 -29
F101 500 F0 500 3 -35 37
F71 500 F76 500 -10 14 31
F4 500 F2 500 -10 12 F82 500 -4 34
F71 500 F76 500 11 -14 -35
F68 500 F64 500 1 33 F36 433 -26 -7
F36 233 19 F36 433 -13 -1
F68 500 F28 500 -5 27 F36 433 31 5
F15 500 F27 500 4 22 F119 500 -18 15
F119 500 F15 500 -10 7 15
F132 500 F119 500 1 -12 -30
F94 500 F83 500 1 -27 31
F22 433 F69 732 -8 11 F6 50 -3 -44
F94 500 F22 633 0 33 -36
F72 367 F65 125 -5 -23 F78 500 14 -21
F72 333 F72 167 -11 30 F25 500 -8 32
F107 500 F22 300 1 -12 27
F55 200 -26 F69 764 -9 13
F69 125 26 F55 714 0 -19
F55 200 29 F55 333 -24 -1
F111 500 F85 500 -6 13 12
F111 500 F7 500 5 -9 -13
F59 500 F121 500 -1 28 32
F36 433 F70 500 -4 -26 F70 500 0 23
F36 467 F36 233 26 3 -24
F110 500 F22 500 -2 17 31
F77 150 F84 500 -5 -35 F114 500 13 -12
F11 500 F72 233 10 -16 F22 433 21 -15
F72 167 38 F72 267 -17 8
F45 500 F99 500 -2 -23 25
F53 500 F88 500 3 -13 20
F53 500 F99 500 1 25 F65 125 -17 -2
F94 500 F79 500 1 -26 25
F6 150 F72 267 15 0 F6 450 -24 11
F94 500 F23 500 4 -11 F72 367 -41 -9
F131 500 F142 500 -3 18 28
F49 500 F54 500 0 -18 F81 500 -1 23
F55 756 F113 500 -1 -22 F106 500 14 -8
F113 500 F143 500 2 -18 31
F9 500 F6 450 -11 34 30
F113 500 F143 500 -2 21 -30
F134 500 F45 500 -2 24 24
F112 500 F125 500 16 -3 -22
F107 500 F1 500 -9 9 23
F86 500 F58 500 4 -30 -37
F26 500 F31 500 -3 24 26
F36 367 F144 500 -9 21 F92 500 13 -30
F77 650 F77 450 -5 27 -29
F19 500 F81 500 -15 4 F77 50 31 5
F81 500 F77 750 9 42 F83 500 -12 21
`,
  cues: `
expectation -84 96 -11
evidence -163 112 51
future.claim 333 -78 -255
future.missing -358 109 249
question.claim -270 -74 343
question.missing 292 -65 -226
expectation.before -119 16 103
open:before -251 -63 314
expectation.beside -107 -151 258
open:beside -595 124 471
evidence.inside 101 50 -151
evidence.beside 295 -121 -174
expectation&evidence -221 103 118
open:any -193 57 135
claimCoverage 40 24 -65
passageCoverage 329 -171 -158
order -221 -157 378
length 613 -477 -136
claimLength 1210 -794 -416
loose 371 -521 151
loose.before -133 -20 152
loose.after 256 -241 -15
number.agree 229 -366 137
number.missing -188 -81 269
future 347 -197 -150
future.inside -28 -65 93
future.beside 6 105 -112
negation -382 817 -435
condition 197 -96 -101
question -149 -2 151
question.2 64 -73 9
condition.before -55 -67 123
open:first -126 -70 197
question.before -143 54 89
question.first 287 -357 70
question.after -87 172 -85
negation.after 145 -88 -57
future.after -81 -44 125
evidence.after -268 -43 311
negation&condition 77 -148 70
negation&evidence 192 -119 -72
negation&future 183 -368 185
negation&question 55 226 -281
condition&future 30 -86 56
condition&question 43 -49 6
evidence&future -118 111 7
evidence&question 180 46 -226
future&question 201 -375 175
negation.loose -30 92 -62
asks -696 84 613
asks.notLast 6 137 -143
asks&question.first -209 -199 408
asks&negation 81 -25 -56
asks&condition 74 125 -199
asks&future 158 -77 -80
asks&question 8 -228 220
ending.evidence 5 52 -56
end.question 57 106 -163
end.negation -371 408 -36
end.future 221 110 -331
end.evidence 50 -1 -50
parts 54 26 -80
capitals.some 170 -219 49
number.conflict -32 -273 306
colon -57 -157 213
colon.headAligned -250 -60 310
colon.restAligned 37 -10 -27
hearsay -342 33 309
evidence.before 87 267 -354
hearsay.inside -152 -32 185
open:inside -60 -189 249
vague:inside 113 -165 52
hearsay.beside -136 -147 284
vague:beside -233 128 104
question.inside -77 -6 83
question.beside -111 -55 165
hearsay&evidence -195 143 52
hearsay&question -74 48 26
vague:any -351 78 273
end.hearsay -174 -68 242
titleCase 34 98 -132
authority -271 164 107
intention 135 75 -210
authority.before -273 125 148
attributed:before -200 -80 279
intention.before 137 -10 -127
authority&expectation -78 48 31
authority&evidence 56 -16 -40
open:2 -154 -35 189
attributed:any -218 9 209
rumour -126 -29 155
future.both -115 -269 384
future.before -42 54 -12
rumour.before 18 -79 61
vague:before -209 48 162
rumour.beside 60 74 -134
capitals.all 38 -215 178
source -185 61 124
source.after -154 -107 262
open:after 8 157 -165
vague:after -254 166 88
attributed:after -162 196 -34
source.last -125 -4 129
open:last -16 -64 80
vague:last 109 -26 -84
attributed:last -91 -84 175
source.end -61 -127 188
source.end.source 50 -70 20
ending.source -181 -74 255
end.plain -169 160 9
end.source 73 -65 -9
number.extra 206 -140 -65
colon.headPlain 195 -82 -113
colon.speaker -109 -145 253
colon.speaker.none -113 117 -4
question.both 60 145 -205
hearsay.before -172 148 24
evidence.claim -37 -137 174
evidence.missing 21 -85 63
source.end.none -93 -56 148
colon.restShort -59 -68 126
saying -188 -74 262
source.beside -83 10 72
attributed:beside 167 -54 -113
saying.after -225 -33 257
saying.beside 94 -37 -58
saying.last -287 10 277
source&saying -123 35 88
attributed:2 -195 170 26
ending.saying -167 -88 255
confirmation 183 94 -278
confirmation.inside -147 62 85
colon.head.confirmation 299 -54 -245
confirmation.before 241 -56 -186
confirmation.beside -68 10 58
rumour&confirmation 170 8 -178
ending.question 93 67 -160
ending.future -84 -105 189
future.2 62 -31 -31
possibility -138 -20 158
possibility.inside -268 -79 346
possibility.beside -360 15 345
possibility.after 216 68 -284
rumour.inside 13 -34 21
asks.last -741 -29 770
asks&rumour -30 -164 194
colon.head.rumour -81 -18 99
intention.beside 111 43 -155
hearsay&intention 90 19 -109
negotiation -54 -7 60
rumour.first -127 42 85
vague:first -133 -53 185
negotiation.inside -185 52 133
negotiation.beside -55 50 5
rumour&future -49 141 -92
negotiation&future 230 -60 -170
possibility&future 123 -134 11
intention&future 40 -26 -14
end.possibility -101 3 98
end.intention -78 -22 100
source.before -14 158 -144
source.first 46 -42 -4
attributed:first 144 69 -214
source&future -50 15 35
colon.head.source 98 34 -132
doubt -32 -186 218
negation.before -166 295 -129
doubt.before -33 6 26
against:before -439 286 152
doubt.beside -23 -453 476
against:beside -343 453 -110
negation&doubt -8 -129 137
against:any -641 1151 -510
negation.leads -27 -3 31
belief -42 -80 122
belief.before -44 11 32
belief.beside -154 5 149
condition.beside 122 -31 -91
belief&future 141 -34 -108
expectation.inside -33 -7 41
hearsay&expectation 40 34 -74
saying&future 207 -231 23
evidence.first 175 -29 -146
possibility&evidence 69 -123 54
possibility&question 250 -96 -154
checking -140 -169 309
checking.before -260 -101 361
checking.beside -78 -117 194
checking.first -117 -58 175
intention.after 52 83 -135
negation&possibility -27 188 -161
ending.negation -102 6 96
belief.inside -118 14 104
evidence.both -51 -50 102
hearsay.after -16 -47 62
contrast -173 7 166
contrast.inside -68 -73 141
negation.inside -253 585 -332
negation.beside -437 827 -390
negation&contrast -141 22 119
question&contrast 56 -206 150
negation.odd -492 1057 -565
claiming 214 20 -234
claiming.before -42 -143 185
claiming.beside -119 199 -80
source&claiming -65 3 61
vague:2 -90 10 79
contrast.beside -128 161 -34
possibility&contrast -54 71 -17
colon.head.evidence 215 -220 5
end.expectation 57 -18 -39
negation.claim 83 126 -209
negation.missing -30 256 -226
saying.inside -303 161 142
attributed:inside -147 79 68
negation.odd.claim -101 277 -176
source.inside 45 16 -60
contrast.claim -351 158 193
contrast.missing -328 61 267
rumour.2 -139 -65 204
future&contrast -81 340 -258
intention.both -53 86 -32
intention.claim 99 16 -115
open:claim 209 17 -226
intention.missing 141 -65 -76
colon.head.possibility -8 146 -138
colon.head.question 117 172 -289
colon.rest.source 70 -52 -18
source.2 27 -41 14
expectation.after 68 91 -159
expectation&future 12 76 -88
claiming.after 15 203 -218
ending.claiming 110 -81 -29
rumour&source -8 -30 38
source&confirmation 2 -41 39
condition.claim -247 -204 451
condition.missing -193 -68 261
withdrawal -116 319 -203
withdrawal.inside -60 114 -55
against:inside -190 517 -327
withdrawal.beside -115 290 -174
withdrawal&future 124 -159 35
negation.follows -106 222 -115
correction 211 76 -287
correction.before -16 126 -110
correction.beside 51 -15 -36
correction.first 28 6 -34
against:first 23 39 -62
correction.inside 56 -74 18
platform -303 160 143
platform.before -315 161 153
platform&question -98 145 -46
doubt.inside -34 -97 131
doubt&question -51 -84 135
negation.2 -273 235 38
negation.first -52 136 -84
negation.answer -248 335 -87
platform.after -51 109 -57
platform.last -81 -29 110
platform&future 203 -29 -174
ending.platform 48 -32 -17
refutation -224 252 -28
refutation.after -143 314 -171
against:after 0 455 -455
refutation.last -126 244 -118
against:last -292 351 -60
refutation&evidence 16 18 -33
refutation&question -95 132 -38
straight -424 638 -215
ending.refutation 2 162 -163
evidence.2 -26 79 -52
refutation.before -163 10 153
negation&refutation 60 -325 265
negation&platform -21 -121 142
negation&claiming 63 -139 76
refutation&platform -104 167 -63
refutation&claiming 157 -17 -140
refutation&future 49 -28 -21
platform&claiming -37 -1 38
platform&evidence -158 75 83
claiming&possibility -70 40 30
claiming&evidence 50 -96 46
claiming&future -9 -47 56
asks&refutation -72 -276 348
asks&platform -54 119 -65
asks&claiming -10 -63 74
asks&possibility -26 -50 76
ending.possibility 79 5 -84
end.claiming -27 -198 225
refutation.2 -54 228 -174
refutation.beside -84 198 -114
checking.after -35 -37 73
refutation&checking -15 -65 80
refutation.inside 56 64 -120
end.platform 82 125 -207
colon.head.refutation -75 15 59
confirmation.after 157 45 -202
confirmation.last -28 45 -17
ending.confirmation 10 56 -66
refutation&correction -8 34 -27
against:2 89 -124 35
turned 191 -363 172
contrast.after -111 191 -79
refutation&contrast -41 -183 224
denial -169 393 -224
denial.before -147 185 -38
denial.beside -171 540 -369
denial&source -7 176 -169
denial&authority -39 91 -52
source&authority -17 66 -49
refutation&saying 104 -3 -100
source.end.refutation -13 -136 150
end.refutation -2 -70 72
colon.rest.refutation -12 -139 151
refutation&confirmation 27 41 -68
deception -172 74 98
platform.2 -71 176 -105
refutation.first -59 215 -156
deception.after -150 130 20
deception&platform -15 58 -42
platform.beside -94 243 -149
deception.inside -16 80 -64
deception.beside -44 3 41
claiming.inside 223 -127 -96
negation&confirmation 76 -59 -17
refutation&source -14 250 -236
deception&claiming -11 -20 31
platform&source 59 -7 -51
platform&confirmation 103 -15 -89
claiming&confirmation 55 -50 -6
end.deception -46 -53 100
end.confirmation 336 -49 -287
colon.head.negation -16 31 -15
colon.head.correction 73 -55 -18
authority.2 1 -35 35
authority&confirmation 2 -40 39
authority&question -83 -51 134
belief&question 162 -49 -114
confirmation&question 128 -107 -22
possibility.before -74 -20 94
saying.before 56 -80 24
saying&possibility 127 -24 -103
saying&evidence -87 143 -56
saying&question -298 131 167
asks&saying 184 -13 -171
end.saying -16 -22 38
negotiation&question 37 26 -63
authority.beside 209 -161 -49
end.checking 110 -73 -37
source&belief -24 -11 35
saying.2 32 -95 63
confirmation.2 93 4 -97
saying&confirmation -36 43 -8
colon.head.hearsay -34 65 -31
correction.after 173 35 -207
correction.last -70 192 -122
correction&saying 7 53 -60
authority&saying -70 -98 168
ending.correction 19 100 -118
negation.last -48 209 -161
deception.before -23 -102 125
rumour.after -151 78 73
evidence.last 184 -33 -151
deception&evidence -49 -42 91
rumour&evidence -84 237 -153
end.rumour -240 -115 354
ellipsis 55 33 -87
refutation&rumour -16 -64 81
refutation&denial 142 -98 -44
authority.after 101 11 -112
authority.last 206 -19 -187
negation&authority -66 124 -57
source.end.authority 112 -4 -108
ending.authority 151 88 -239
end.authority 14 -105 91
denial.inside -185 408 -223
refutation&hearsay -6 135 -128
colon.head.intention -120 53 67
saying&intention 119 6 -125
claiming.claim -61 81 -21
vague:claim -94 241 -147
attributed:claim 152 -183 31
end.denial 119 -271 152
claiming.missing -54 129 -75
platform.both 174 60 -234
platform.claim 209 -1 -208
confirmation.first 129 54 -184
doubt.after 57 -100 44
doubt.last -17 -146 163
source&question 11 29 -40
ending.doubt -17 -146 163
end.doubt 62 -164 102
asks&doubt -16 -134 150
asks&contrast -65 -233 298
asks&confirmation -256 -27 283
correction&question 109 103 -212
confirmation.both 321 -19 -301
confirmation.claim 596 -109 -487
confirmation.missing 275 -94 -181
platform.missing 65 -66 1
negation.both 111 -122 12
condition.inside 244 -35 -209
saying.claim -96 47 49
saying.missing 34 -88 53
platform&hearsay -33 -51 84
evidence&contrast -251 310 -59
end.contrast 74 -24 -50
saying.both -128 134 -5
doubt.first 39 -163 123
colon.head.platform 123 -15 -108
against:claim 268 302 -570
saying&negotiation 343 -21 -322
saying&contrast 94 -87 -7
negotiation&contrast 174 -34 -140
negotiation.after 54 -45 -9
checking.claim -358 188 170
checking.missing -326 211 115
authority.first -44 129 -85
refutation&authority -64 32 32
colon.head.authority -167 -6 173
negation.claim.loose 7 58 -66
authority.claim 312 -262 -50
authority.missing 54 -129 76
negation&rumour -14 -71 85
rumour&platform -50 -157 207
rumour&contrast -38 73 -35
platform&contrast -14 -96 111
rumour.last -22 46 -24
ending.rumour -35 31 4
denial.after 162 -195 33
rumour&question -31 -146 177
confirmation&contrast 31 -3 -28
end.correction -38 90 -52
condition.both -55 -135 190
condition.after -95 -5 100
authority&contrast -66 -79 145
authority&possibility 5 58 -63
authority.inside 0 -38 39
authority&claiming -96 -12 108
negation&saying -89 85 3
end.condition -65 21 45
doubt&claiming -21 70 -50
rumour&claiming -10 -25 35
correction&platform -33 51 -17
denial&question -16 66 -50
checking&question 32 0 -32
authority&future 171 28 -199
asks&checking -27 -103 130
belief&evidence 135 -34 -101
deception.last -108 74 34
deception&question -33 -102 135
ending.deception -123 108 15
claiming&question -74 -124 198
claiming&contrast -57 -10 67
deception.first 25 -41 16
platform.first -119 163 -44
colon.head.contrast -38 -13 51
denial.both 117 -97 -20
denial.claim -41 260 -219
denial.missing -159 357 -199
claiming&saying 135 129 -264
hearsay&saying -49 175 -127
saying&expectation -47 -36 83
expectation&question -218 155 64
checking.inside 155 -29 -127
checking&evidence 48 -10 -38
claiming&checking -58 -10 67
hearsay&confirmation -30 3 27
hearsay.first -48 -37 85
claiming.last 114 -74 -40
belief.after 123 -108 -15
belief.last -104 -48 152
ending.belief -104 -48 152
hearsay&future -46 70 -24
colon.head.negotiation 289 -7 -282
ending.hearsay 75 -16 -59
confirmation&future -12 -87 99
denial&claiming 111 -39 -72
checking.last -22 -21 43
ending.checking -23 -65 88
deception.claim -43 180 -136
deception.both -149 91 58
authority.both 249 -123 -126
negation&hearsay -6 65 -59
belief&possibility 97 -5 -92
possibility&checking -65 -19 84
end.belief 226 -7 -219
quoted.most -268 -38 306
colon.rest.question -46 0 46
1 623 -526 -97
`,
  words: `
expectation -94 93 1
evidence -109 81 28
future.claim 327 -71 -255
future.missing -376 121 255
question.claim -166 -100 266
question.missing 194 -41 -153
expectation.before -116 7 110
open:before -221 -84 305
expectation.beside -111 -135 247
open:beside -578 122 456
evidence.inside 92 38 -129
evidence.beside 229 -97 -133
expectation&evidence -218 101 117
open:any -178 42 136
claimCoverage 172 -83 -88
passageCoverage 397 -224 -173
order -168 -220 388
length 504 -435 -69
claimLength 855 -618 -237
loose 375 -472 97
loose.before -167 -44 211
loose.after 343 -271 -72
number.agree 170 -339 169
w:in -36 -30 66
w:in@inside -59 -5 64
b:in_X -70 23 47
w:with 124 -37 -86
w:with@inside 63 -27 -36
b:X_with -19 -39 58
w:than 45 -9 -37
w:in@after 38 -20 -18
b:X_in -72 50 22
c:will -130 75 55
c:in 76 -32 -43
number.missing -158 -106 264
c:a 236 -73 -163
c:with -42 -35 77
c:for 39 -113 74
future 414 -197 -218
future.inside -29 -37 66
future.beside -2 97 -95
b:^_X -90 -2 92
w:to -68 8 60
w:for 66 -62 -4
w:for@after 44 -43 -2
negation -323 778 -455
condition 171 -87 -84
question -173 10 163
question.2 75 -129 54
condition.before -64 -59 123
condition.first -12 -21 33
open:first -130 -73 202
question.before -118 24 93
question.first 228 -324 96
question.after -137 161 -24
negation.after 136 -76 -60
future.after -22 -42 64
evidence.after -263 -35 298
negation&condition 49 -131 82
negation&evidence 155 -103 -52
negation&future 154 -325 171
negation&question 54 213 -267
condition&future 10 -85 75
condition&question 39 -41 2
evidence&future -107 109 -2
evidence&question 167 33 -200
future&question 178 -356 178
negation.loose -39 103 -64
asks -694 71 623
asks.notLast -2 155 -153
asks&question.first -234 -180 414
asks&negation 67 -6 -61
asks&condition 50 116 -166
asks&future 140 -75 -65
asks&question -21 -192 213
ending.evidence -2 31 -29
end.question 84 91 -175
end.negation -362 376 -14
end.future 208 105 -313
parts 52 23 -75
capitals.some 156 -182 26
w:you 68 37 -105
w:a -27 83 -55
w:a@before -13 66 -53
w:out 33 8 -40
w:of 7 58 -65
w:the -57 68 -12
w:the@before -6 77 -72
w:they 46 -44 -2
w:a@after 42 -8 -34
b:for_a 20 14 -34
w:never 19 14 -32
w:up 125 -47 -78
w:to@after -40 -29 69
number.conflict -16 -268 284
w:old@inside 38 -10 -28
w:0@after 45 28 -73
colon -45 -164 209
colon.headAligned -215 -64 279
colon.restAligned 51 -28 -23
w:new 8 -31 23
w:new@inside 39 -4 -35
w:after 27 -73 46
w:after@inside 29 -52 23
b:after_X 53 -21 -32
hearsay -283 23 260
evidence.before 96 192 -288
hearsay.inside -156 -15 171
open:inside -70 -190 260
vague:inside 86 -158 73
hearsay.beside -140 -123 262
vague:beside -284 149 134
question.inside -46 -37 83
question.beside -130 -52 182
hearsay&evidence -166 116 50
hearsay&question -65 43 23
vague:any -336 88 249
end.hearsay -158 -65 223
w:is 74 -7 -67
w:is@before 40 -53 13
w:this@before -50 37 13
w:claims -19 -11 30
w:have@inside -42 26 16
w:for@inside 68 2 -70
b:X_for 98 -33 -65
b:for_X -59 -21 80
b:X_$ -3 -28 31
titleCase 67 129 -196
w:about -56 21 35
w:the@after -54 10 44
authority -204 145 58
intention 140 61 -201
authority.before -253 114 139
attributed:before -170 -80 251
intention.before 139 -13 -126
authority&expectation -71 40 30
authority&evidence 39 -19 -21
open:2 -138 -41 179
attributed:any -160 4 156
b:0_$ -4 58 -54
c:the -89 82 7
rumour -109 -28 136
future.both -34 -262 296
rumour.before 26 -64 38
vague:before -180 31 149
rumour.beside 81 55 -135
w:to@before -33 34 -1
colon.short -31 49 -18
capitals.all 10 -192 182
b:X_to 110 -34 -76
b:to_X -31 -13 43
c:to 105 -23 -82
source -197 64 133
source.after -160 -100 260
open:after 3 160 -163
vague:after -265 166 98
attributed:after -179 205 -26
source.last -121 -8 128
open:last -28 -69 97
vague:last 80 -28 -52
attributed:last -93 -63 156
source.end -98 -129 227
source.end.source 48 -65 16
ending.source -170 -63 233
end.plain -142 154 -12
end.source 51 -61 9
w:british -36 -16 51
w:british@before -44 -14 58
w:us -24 -25 49
w:us@after -29 -21 50
number.extra 161 -122 -39
w:from 76 -9 -67
w:as 42 -4 -38
w:as@after 9 25 -35
w:air -17 -19 36
w:syria -69 -4 74
w:syria@after -45 -14 60
b:in_syria -31 3 28
b:syria_$ -35 -11 46
colon.headPlain 171 -85 -86
colon.speaker -106 -144 250
colon.speaker.none -57 93 -36
w:from@before 35 -12 -23
w:as@before -33 -11 44
w:during@after -26 -5 31
w:on -68 30 38
w:on@after -71 31 40
question.both -8 83 -74
hearsay.before -161 114 46
w:been -73 0 72
b:been_X -45 17 28
evidence.claim -52 -110 162
evidence.missing 11 -70 59
w:is@inside 36 -33 -3
b:X_is 49 -7 -42
b:is_X 40 -55 15
w:a@inside -49 24 25
b:X_a -80 6 74
w:and -44 -59 102
w:and@after -15 -61 76
w:site -48 11 38
w:its@inside 32 -2 -31
b:its_X 36 8 -44
w:going -40 23 17
b:a_X 43 11 -54
source.end.none -129 -46 175
colon.restShort -78 -81 159
w:about@inside 15 19 -33
w:new@after -41 -16 57
w:city@after 38 -5 -33
saying -141 -96 237
source.beside -78 21 57
attributed:beside 105 -35 -70
saying.after -211 -32 244
saying.beside 74 -39 -35
saying.last -268 16 252
source&saying -123 33 91
attributed:2 -180 160 20
ending.saying -184 -83 267
w:report@after -24 -8 32
w:says -125 15 109
w:says@after -50 5 45
confirmation 210 69 -279
confirmation.inside -156 65 91
colon.head.confirmation 270 -63 -206
w:next 70 -10 -60
b:new_X 36 -15 -21
confirmation.before 262 -64 -198
confirmation.beside -75 6 69
rumour&confirmation 160 9 -168
future.last -66 -28 94
ending.question 35 82 -117
ending.future -100 -101 201
w:is@after 12 75 -87
future.2 32 -26 -6
b:^_the -40 80 -40
w:will -25 -47 72
w:will@inside 4 -37 33
b:X_will -55 -17 73
w:with@after 33 -5 -28
w:an 26 24 -49
possibility -105 -13 118
possibility.inside -242 -66 307
possibility.beside -291 14 278
w:may -98 21 78
w:may@inside -69 -7 76
b:X_may -93 -16 109
possibility.after 192 75 -266
w:could 78 -37 -42
w:could@after 48 -18 -30
b:could_be 45 -10 -35
w:than@after 47 -7 -40
w:could@inside 31 -19 -12
b:X_could 39 -15 -24
rumour.inside 8 -35 27
asks.last -711 -70 781
asks&rumour -30 -137 168
colon.head.rumour -74 -20 93
w:at 104 -36 -67
b:X_at 78 -37 -41
b:^_new -26 -6 32
w:has -70 -38 108
w:has@after -92 -11 103
intention.inside -38 -7 45
intention.beside 116 41 -157
hearsay&intention 105 17 -122
w:reportedly -47 -17 64
w:reportedly@inside -48 -9 57
b:X_reportedly -23 -11 34
w:on@inside 12 23 -35
b:on_X 13 35 -47
w:totally -29 33 -4
negotiation -53 -3 56
rumour.first -110 26 85
vague:first -118 -54 172
negotiation.inside -159 47 111
negotiation.beside -53 51 2
rumour&future -48 131 -82
negotiation&future 233 -55 -178
w:rumor -44 52 -8
w:social -54 -18 72
possibility&future 135 -129 -6
intention&future 33 -15 -18
end.possibility -105 16 88
end.intention -69 -19 88
w:rumors -38 -65 103
source.before -38 152 -114
source.first 47 -43 -4
attributed:first 104 75 -179
source&future -40 17 24
colon.head.source 89 29 -118
doubt -53 -168 221
negation.before -163 270 -107
doubt.before -56 9 47
against:before -425 264 161
doubt.beside -32 -426 458
against:beside -346 446 -101
negation&doubt -8 -116 123
against:any -651 1135 -484
negation.leads -31 2 29
w:on@before -26 -24 51
w:or -4 -43 47
w:that -66 97 -31
w:that@before -6 45 -39
b:that_X -21 57 -36
belief 16 -107 92
belief.before -35 -1 36
belief.beside -135 -8 143
condition.beside 124 -34 -89
belief&future 132 -34 -98
w:four -32 -4 36
w:four@before -32 -4 36
b:^_four -32 -4 36
w:not -134 126 7
w:not@before -28 47 -18
hearsay&expectation 20 32 -52
w:reported 16 25 -41
b:to_be -29 -12 40
w:near 49 -1 -48
saying&future 213 -215 3
evidence.first 139 -16 -124
possibility&evidence 80 -116 36
possibility&question 239 -99 -139
w:what 44 -33 -11
w:what@before 52 -29 -22
w:can 8 31 -39
b:you_can -22 38 -16
b:X_the -112 51 61
w:that@inside -38 33 5
w:may@after -45 32 13
w:of@inside 54 11 -65
checking -104 -165 269
checking.before -197 -107 305
checking.beside -60 -118 179
checking.first -86 -58 144
w:about@before -66 17 49
b:about_X -15 -15 31
intention.after 71 84 -155
w:into 20 -35 15
negation&possibility -27 170 -144
ending.negation -78 -9 87
w:you@after 41 -6 -35
w:missing 29 -31 2
w:million@inside 34 4 -38
w:deal -36 17 19
belief.inside -100 17 83
w:over 46 -26 -20
w:over@inside 52 -9 -43
b:X_over 35 4 -39
evidence.both -62 -34 95
w:0@inside -46 -26 72
b:for_0 45 -21 -25
b:0_X -31 -6 37
b:X_of 28 20 -48
w:under -66 -11 76
c:of -55 -107 163
b:the_X -61 96 -35
w:only@inside -20 -16 36
hearsay.after 12 -42 30
w:just -9 -26 35
contrast -144 12 131
contrast.inside -50 -74 124
negation.inside -230 588 -358
negation.beside -372 773 -401
negation&contrast -116 40 76
question&contrast 73 -186 113
negation.odd -474 1033 -559
w:has@inside 47 -22 -26
w:when@inside -32 2 30
w:it 20 36 -56
w:under@after -63 -10 73
b:X_on 26 20 -45
claiming 173 34 -207
claiming.before -38 -139 177
claiming.beside -138 184 -46
source&claiming -56 10 46
vague:2 -86 17 69
w:at@inside 40 -37 -3
w:k -31 1 30
c:and 1 -56 56
c:usd -58 -8 66
w:up@inside 109 -47 -62
contrast.beside -94 133 -39
possibility&contrast -55 66 -10
w:just@inside 31 -37 6
w:for@before -25 -21 46
b:0_for 32 -2 -30
b:at_X 11 -39 28
colon.head.evidence 181 -188 7
w:you@inside 40 21 -61
end.expectation 87 -15 -72
w:how 55 -21 -34
b:on_the 51 -22 -29
c:has -36 -27 63
negation.claim 137 115 -252
negation.missing -20 276 -256
saying.inside -236 123 113
attributed:inside -132 70 62
negation.odd.claim -138 295 -157
c:have -48 19 29
c:that 34 -55 21
source.inside 34 10 -44
contrast.claim -257 129 127
contrast.missing -227 44 183
rumour.2 -102 -69 171
future&contrast -83 304 -221
w:takes@inside 43 1 -44
c:on 37 16 -53
intention.both -50 62 -13
intention.claim 84 12 -96
open:claim 154 23 -178
w:planning 43 2 -45
w:planning@inside 41 3 -44
intention.missing 135 -49 -86
future.first 69 -27 -42
colon.head.possibility -7 128 -121
colon.head.question 114 132 -246
colon.rest.source 62 -47 -15
w:at@before 38 19 -58
source.2 12 -39 27
w:says@inside -71 29 41
expectation.after 47 93 -140
expectation&future 28 66 -94
claiming.after -3 211 -208
ending.claiming 87 -70 -17
rumour&source -8 -23 31
w:your -5 46 -42
w:your@inside 7 24 -31
source&confirmation -10 -44 54
w:confirms 26 24 -50
b:X_and 29 -33 4
condition.claim -221 -189 410
condition.missing -168 -67 235
w:after@after -12 -23 34
b:X_after -69 -26 95
w:health -23 -28 51
w:were -33 12 22
c:from -28 -61 90
withdrawal -107 300 -193
withdrawal.inside -62 108 -46
against:inside -168 501 -333
withdrawal.beside -101 269 -167
withdrawal&future 116 -144 27
w:was -66 49 17
w:was@after -32 22 10
b:X_was -45 19 27
negation.follows -70 190 -121
w:it@after 1 53 -54
b:^_what 52 -21 -32
c:at 38 -39 2
correction 183 102 -285
correction.before -9 118 -109
correction.beside 51 -11 -41
correction.first 33 -5 -28
against:first 0 48 -48
correction.inside 49 -64 16
w:by 95 -26 -69
b:by_X 20 16 -36
w:from@inside 53 -10 -42
w:so 28 -33 5
w:he@inside -20 -22 42
w:did -24 39 -15
b:^_did -40 -4 43
w:people -36 35 1
w:his -30 -10 40
platform -269 150 119
platform.before -267 131 136
platform&question -77 101 -24
w:story -64 -3 67
w:story@before -60 -10 70
w:around -36 22 14
b:the_story -23 -9 32
b:story_of -24 -9 33
doubt.inside -29 -82 111
doubt&question -43 -83 126
w:she -47 26 20
w:end 33 -24 -9
w:end@inside 33 -24 -9
w:not@inside -69 87 -19
w:keep -8 35 -27
w:as@inside 69 -16 -53
b:X_as 29 4 -34
negation.2 -252 214 38
negation.first -57 131 -74
negation.answer -243 322 -79
b:not_X -32 51 -19
platform.after -88 130 -42
platform.last -62 -29 91
platform&future 180 -31 -149
ending.platform 33 -16 -17
refutation -222 244 -22
refutation.after -125 267 -142
against:after -14 445 -431
refutation.last -142 256 -114
against:last -276 329 -53
refutation&evidence 17 17 -34
refutation&question -95 144 -49
straight -404 627 -223
ending.refutation -20 171 -150
w:being 45 -2 -42
evidence.2 -18 51 -33
refutation.before -162 17 145
negation&refutation 46 -305 259
negation&platform -16 -103 119
negation&claiming 52 -125 73
refutation&platform -86 158 -72
refutation&claiming 151 -8 -142
refutation&future 38 -17 -21
platform&claiming -29 -11 39
platform&evidence -129 60 68
claiming&possibility -68 41 27
claiming&evidence 62 -93 31
claiming&future -15 -37 52
asks&refutation -68 -247 315
asks&platform -62 116 -54
asks&claiming -9 -62 71
asks&possibility -16 -41 58
ending.possibility 73 6 -79
end.claiming -9 -177 186
w:has@before -27 -10 37
b:^_has -23 -13 36
w:victim -28 -9 38
w:show -24 32 -8
w:having 28 -30 2
w:female 48 -18 -30
b:female_X -39 -8 47
refutation.2 -59 222 -163
refutation.beside -93 202 -109
checking.after -23 -38 61
refutation&checking -12 -58 70
refutation.inside 34 82 -116
end.platform 57 121 -178
colon.head.refutation -75 21 54
w:viral 9 23 -32
w:been@inside -57 14 42
confirmation.after 156 34 -190
confirmation.last -45 36 9
ending.confirmation 10 39 -49
refutation&correction -6 31 -24
against:2 84 -111 28
turned 174 -354 180
contrast.after -96 187 -91
refutation&contrast -43 -177 220
b:X_but -27 39 -12
denial -154 373 -219
denial.before -146 167 -21
denial.beside -144 502 -358
denial&source -5 171 -166
denial&authority -34 87 -52
source&authority -17 59 -42
w:denies -11 33 -22
refutation&saying 97 -3 -94
source.end.refutation -15 -133 149
end.refutation -14 -49 63
colon.rest.refutation -14 -136 150
b:is_a 37 6 -43
refutation&confirmation 21 50 -71
w:real -35 21 14
w:real@after -35 27 8
deception -171 79 92
platform.2 -69 174 -104
refutation.first -66 222 -156
deception.after -140 132 9
deception&platform -15 58 -44
platform.beside -118 219 -101
deception.inside -17 73 -55
deception.beside -60 9 50
claiming.inside 173 -115 -58
negation&confirmation 68 -53 -15
refutation&source -15 246 -231
platform&source 42 4 -45
platform&confirmation 100 -24 -76
claiming&confirmation 45 -37 -9
end.deception -55 -48 103
end.confirmation 307 -38 -268
colon.head.negation -18 33 -16
b:X_not -70 24 46
colon.head.correction 72 -54 -19
b:claims_X 35 -16 -18
authority.2 -18 -26 43
authority&confirmation 6 -47 40
authority&question -94 -51 145
belief&question 154 -49 -104
confirmation&question 124 -94 -30
w:official -28 -6 34
w:official@before -30 -4 35
b:in_the 46 0 -46
w:isis -8 -22 30
possibility.before -57 -21 78
saying.before 80 -73 -7
saying&possibility 103 -17 -86
saying&evidence -81 121 -40
saying&question -271 139 132
asks&saying 167 -15 -152
w:and@before -27 -11 38
w:terror 41 -21 -20
w:one 44 -3 -41
w:islamic -35 -13 48
w:state 31 -29 -2
negotiation&question 30 24 -54
authority.beside 204 -145 -59
end.checking 123 -66 -58
source&belief -27 -14 41
saying.2 26 -87 61
confirmation.2 66 6 -72
saying&confirmation 0 43 -43
b:X_from 44 4 -48
colon.head.hearsay -28 61 -33
correction.after 141 58 -199
correction.last -47 165 -119
correction&saying -11 60 -49
authority&saying -69 -95 164
ending.correction 19 92 -111
negation.last -42 182 -140
w:update 15 46 -61
w:update@after 10 24 -34
b:has_been -55 -15 70
deception.before -36 -87 123
rumour.after -141 70 71
evidence.last 111 -32 -80
deception&evidence -49 -40 89
rumour&evidence -85 213 -128
w:makes 21 43 -64
w:rumor@after -30 43 -13
w:by@after 68 -37 -31
end.rumour -216 -83 298
ellipsis 30 26 -56
w:had -24 -9 32
w:one@after 31 8 -39
refutation&rumour -18 -33 51
w:kills -1 37 -36
w:photo 4 44 -48
refutation&denial 131 -93 -38
authority.after 86 19 -105
authority.last 204 -12 -193
negation&authority -65 116 -51
source.end.authority 120 -3 -117
ending.authority 132 91 -223
end.authority 15 -102 87
w:away -10 37 -27
w:plans 55 -1 -54
b:X_plans 43 -16 -27
denial.inside -152 383 -231
w:denies@inside -19 45 -26
refutation&hearsay -7 126 -119
colon.head.intention -98 52 46
w:not@after -37 -4 42
saying&intention 98 9 -107
claiming.claim -54 85 -31
vague:claim -84 238 -153
attributed:claim 167 -194 27
end.denial 102 -254 152
c:an 1 52 -53
c:he 211 -1 -210
claiming.missing -47 147 -100
platform.both 181 31 -212
platform.claim 202 -38 -164
b:X_says -74 16 58
w:being@inside 38 -4 -34
b:his_X -58 -25 83
confirmation.first 104 51 -154
b:X_when -30 -3 33
b:to_his -37 -2 39
w:off 34 -6 -28
doubt.after 55 -102 47
doubt.last -21 -139 160
source&question -3 33 -30
ending.doubt -21 -139 160
end.doubt 62 -157 96
w:through -31 -6 37
w:they@after 13 -47 33
asks&doubt -20 -130 149
asks&contrast -63 -214 277
asks&confirmation -242 -28 270
w:shows -55 3 52
w:shows@after -35 16 19
w:are 54 12 -66
w:are@before -13 34 -22
correction&question 107 85 -192
w:really -34 14 21
w:really@inside -37 27 10
w:news -28 -28 56
w:news@before -9 -30 39
confirmation.both 263 -20 -243
confirmation.claim 495 -109 -386
confirmation.missing 225 -88 -137
platform.missing 44 -70 26
w:she@inside -42 22 20
b:says_she -34 30 4
w:her@inside -28 -12 39
w:his@after -57 -16 73
c:up 33 -52 19
c:her -42 -5 48
c:by -13 60 -47
c:out 16 18 -34
c:his 140 -96 -45
b:this_X 17 14 -31
w:gets 50 -20 -30
negation.both 165 -158 -8
w:he@after 31 -4 -28
condition.inside 231 -33 -198
b:your_X -18 53 -35
saying.claim -128 47 81
saying.missing -38 -71 109
w:victim@inside -31 0 31
platform&hearsay -26 -45 71
w:year@inside 35 -8 -26
w:our -71 19 52
w:went -42 -2 45
evidence&contrast -257 286 -29
end.contrast 64 -14 -51
saying.both -94 119 -26
doubt.first 29 -161 132
colon.head.platform 117 -21 -97
w:makes@inside 59 -10 -49
b:X_makes 24 16 -40
against:claim 241 272 -512
saying&negotiation 342 -23 -319
saying&contrast 65 -73 7
negotiation&contrast 146 -33 -113
w:home -26 -5 31
w:say -24 -18 42
negotiation.after 28 -36 8
checking.claim -331 200 131
checking.missing -322 227 95
c:being 77 -1 -76
w:without 53 -28 -26
w:without@after 50 -27 -23
authority.first -56 128 -73
refutation&authority -62 27 35
colon.head.authority -150 9 141
negation.claim.loose 33 57 -90
b:is_not -26 37 -10
w:night -29 46 -17
w:night@after -29 46 -17
authority.claim 363 -266 -97
authority.missing 98 -114 16
w:attack -32 -14 46
w:attack@after -32 -14 46
negation&rumour -14 -60 74
rumour&platform -56 -144 200
rumour&contrast -42 75 -33
platform&contrast -17 -82 100
w:rumors@after -13 -50 63
rumour.last -19 35 -16
ending.rumour -33 21 12
w:leader 54 -66 12
w:leader@before 69 -61 -8
b:leader_X 75 -56 -20
denial.after 143 -174 30
rumour&question -36 -140 176
confirmation&contrast 32 -7 -26
end.correction -32 85 -53
w:killed -40 43 -3
condition.both -56 -124 180
condition.after -83 -8 91
b:the_0 31 -9 -22
w:mother -23 -17 40
asks&authority 24 -33 9
w:before -27 -3 30
w:before@after -40 8 32
authority&contrast -65 -77 142
w:we -36 10 27
w:made@after -30 -6 36
w:law -27 -13 40
authority&possibility -7 50 -43
authority&claiming -82 -20 102
negation&saying -64 72 -8
end.condition -50 21 29
c:who 116 -4 -113
doubt&claiming -24 61 -37
rumour&claiming -15 -24 39
w:female@after 70 -10 -60
w:syria@inside -40 11 29
w:still 50 26 -76
w:still@inside 16 14 -30
w:despite -9 37 -29
correction&platform -27 48 -21
denial&question -13 60 -46
w:alleged 36 -10 -26
w:terror@after 38 -14 -24
w:militants -37 -13 51
w:leader@inside -41 -2 42
b:X_confirms -14 30 -16
authority&future 128 33 -161
asks&checking -39 -93 131
w:are@inside 62 -3 -59
belief&evidence 96 -31 -64
w:control 40 -11 -30
w:now@after -38 -6 45
c:it -14 -58 72
deception.last -96 65 31
deception&question -40 -87 127
ending.deception -117 104 13
claiming&question -45 -116 161
claiming&contrast -58 -18 76
platform.first -115 156 -41
w:does 10 21 -31
w:found -19 50 -32
w:found@inside -20 46 -26
w:still@after 12 21 -33
colon.head.contrast -48 -12 60
b:^_we 19 24 -43
denial.both 164 -115 -49
denial.claim 21 220 -241
denial.missing -143 335 -192
claiming&saying 128 126 -254
w:militants@after 31 -6 -25
hearsay&saying -58 141 -83
saying&expectation -47 -33 79
expectation&question -206 153 53
checking.inside 117 -21 -97
checking&evidence 31 -9 -23
claiming&checking -50 -11 61
w:militants@inside -29 -5 34
b:X_militants -41 -5 46
w:say@after -41 -5 46
hearsay.first -40 -29 70
claiming.last 89 -62 -27
b:being_X 30 -3 -28
w:media -22 -11 32
b:X_her -34 -6 39
belief.after 154 -120 -34
belief.last -78 -54 132
ending.belief -78 -54 132
w:years 37 6 -43
w:years@after 33 7 -40
b:0_years 37 -3 -34
w:against 26 10 -36
w:google -34 37 -3
w:translate -34 37 -3
b:google_translate -34 37 -3
b:translate_$ -30 26 5
hearsay&future -45 58 -13
colon.head.negotiation 258 -8 -249
ending.hearsay 69 -17 -52
w:north 62 -55 -7
w:north@before 53 -30 -23
confirmation&future 6 -72 65
w:confirms@inside -3 31 -28
w:gets@inside 48 -8 -40
w:attacks 40 -11 -29
w:attacks@inside 31 -5 -25
denial&claiming 110 -42 -68
checking.last -12 -22 33
ending.checking -13 -62 75
deception.claim -82 188 -106
deception.both -139 103 36
authority.both 264 -158 -106
negation&hearsay -5 56 -51
belief&possibility 99 -6 -93
possibility&checking -37 -14 51
end.belief 215 -4 -211
w:stop -61 63 -2
w:reveals@inside -39 -6 45
w:secret -18 -27 45
w:secret@inside -31 -3 34
w:drops -16 45 -29
quoted.most -274 -36 311
colon.rest.question -40 1 40
1 542 -427 -115
`,
};
