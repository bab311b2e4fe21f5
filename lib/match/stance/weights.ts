import type { WrittenModel } from './stance-model.ts';

/**
 * Written by `npm run train:stance`; not by hand. Ten-fold cross-validation by claim, mean and
 * spread over the dealings:
 *
 * accuracy   0.7806 ± 0.0035
 * macro F1   0.7811 ± 0.0041
 * log loss   0.5718 ± 0.0049
 * is \ said asserts  denies reports   prec.  recall
 * asserts       576      16      78   0.775  0.860
 * denies         21     193      29   0.838  0.796
 * reports       147      22     341   0.761  0.669
 */
export const WRITTEN: WrittenModel = {
  trees: `
claimLength open:inside straight against:beside vague:before open:any against:any future question.first negation refutation.after loose.after attributed:after rumour negation.beside intention.claim refutation.last source.beside end.refutation hearsay vague:last open:beside attributed:any against:inside ending.refutation attributed:last negation.odd length asks&question open:before asks negation&question asks.notLast loose question.both vague:after question.claim attributed:inside negation.before asks&question.first negation.loose evidence.claim correction evidence.both asks.last vague:beside vague:any refutation passageCoverage claiming.beside denial question.missing open:2 question.after future.beside colon.speaker loose.before confirmation.claim against:after denial.beside saying intention negation.answer question.beside parts negation.inside doubt against:before claimCoverage against:claim source attributed:before colon ending.source end.plain denial.inside against:last saying.beside capitals.some saying.after number.missing negation.first platform contrast confirmation attributed:beside hearsay.inside future.both saying.claim colon.restAligned possibility.beside order titleCase vague:inside colon.restShort question intention.missing authority.after negation.claim future.claim hearsay.beside open:after refutation.beside number.conflict evidence.beside platform.after number.extra authority.claim colon.headAligned end.negation claiming.inside evidence.before saying.last open:claim number.agree vague:claim confirmation.beside claiming question.before future.inside negation.missing source.end confirmation.missing end.future future.missing ending.future ending.saying future.after attributed:claim authority.both saying.missing platform.claim possibility.claim negation.after source.after attributed:2 saying&question saying.inside future&question evidence.after intention.beside evidence.first evidence colon.head.evidence authority possibility.inside open:first negation.odd.claim checking possibility end.question authority.beside evidence.missing belief question.inside negation.both colon.headPlain colon.speaker.none
-851 -1549 -1020
F0 433 F1 500 0 -66 F2 500 63 -46
F3 500 F2 500 -40 122 179
F1 500 F4 500 -24 74 F3 500 85 -13
F5 500 F6 500 53 -68 F0 467 -65 -7
F6 500 F0 233 -9 -51 168
F5 500 F0 433 -25 -55 F6 500 90 -43
F5 500 F3 500 37 -58 F7 500 -66 7
F2 500 F3 500 -36 101 152
F5 500 F8 500 -36 71 F2 500 78 -55
F9 500 F10 500 19 -75 F11 150 -77 -19
F9 500 F10 500 -36 132 F11 150 184 55
F12 500 F13 500 -13 57 F11 350 65 4
F5 500 F14 500 35 -70 F15 500 -49 24
F14 500 F16 500 -31 115 177
F5 500 F8 500 -34 61 F16 500 54 -48
F9 500 F17 500 9 -67 F14 500 -21 -64
F9 500 F18 500 -23 94 F14 500 32 142
F19 500 F20 500 -10 76 78
F21 500 F22 500 27 -39 F0 467 -67 12
F23 500 F24 500 -23 104 117
F21 500 F25 500 -26 53 F0 467 71 -7
F6 500 F21 500 23 -44 -69
F6 500 F26 500 -53 107 F27 600 125 30
F21 500 F28 500 -22 71 F6 500 67 -33
F6 500 F1 500 20 -24 -56
F6 500 F14 500 -53 118 88
F1 500 F29 500 -15 41 F6 500 50 -19
F30 500 F6 500 22 -52 F0 433 -83 -24
F6 500 F31 500 -39 38 F30 500 92 7
F30 500 F1 500 -20 35 F32 500 112 34
F12 500 F19 500 12 -49 -58
F26 500 F23 500 -26 62 F33 300 114 7
F26 500 F19 500 1 59 F34 500 -64 -19
F35 500 F4 500 16 -60 -60
F24 500 F31 500 -14 62 75
F35 500 F4 500 -14 49 F36 500 19 60
F0 433 F0 233 -50 -9 F37 500 47 -2
F0 233 53 F38 500 -19 72
F39 500 F1 500 -12 38 74
F6 500 F21 500 26 -35 -62
F6 500 F40 500 -38 52 F41 500 89 13
F21 500 F30 500 -25 58 F6 500 51 -26
F6 500 F21 500 20 -30 F42 500 -64 -4
F6 500 F31 500 -34 49 F43 500 77 22
F44 500 F21 500 -21 28 85
F0 433 F45 500 -4 -62 F45 500 46 -14
F6 500 F9 500 -47 97 F0 533 72 13
F45 500 F44 500 -18 69 F6 500 56 -39
F46 500 F47 500 17 -58 -51
F47 500 F27 367 -10 -39 79
F46 500 F22 500 -17 35 F47 500 53 -45
F6 500 F0 433 -4 35 F11 250 -63 -15
F6 500 F48 750 -34 9 F11 450 64 13
F5 500 F28 500 -18 65 F6 500 34 -24
F46 500 F30 500 16 -63 F49 500 -48 -18
F50 500 F51 500 6 -20 50
F30 500 F46 500 -20 34 F48 400 32 79
F9 500 F47 500 6 -43 -67
F9 500 F47 500 -25 62 103
F52 500 F39 500 -7 54 54
F46 500 F14 500 12 -56 F53 500 -46 -5
F14 500 F26 500 -19 35 99
F14 500 F46 500 -1 30 -61
F0 433 F54 500 -26 20 F55 500 38 -6
F47 500 F38 500 -10 69 F56 150 63 22
F0 433 F47 500 16 -36 F11 50 -8 -37
F57 500 F5 500 6 -28 56
F58 500 F59 500 -14 59 54
F5 500 F60 500 -17 48 F58 500 23 -32
F21 500 F30 500 13 -50 F61 500 -42 18
F23 500 F62 500 -10 69 48
F30 500 F21 500 -16 24 60
F7 500 F63 500 1 -45 F48 250 15 44
F14 500 F47 500 -26 57 89
F9 500 F63 500 -2 32 F48 375 -16 -55
F0 333 F21 500 -17 -55 F44 500 20 -67
F2 500 F0 233 26 -20 F27 467 56 2
F44 500 F5 500 -12 21 71
F46 500 F44 500 12 -70 F48 250 -11 -42
F6 500 F40 500 -31 52 F64 125 54 17
F44 500 F46 500 -13 28 72
F25 500 F65 500 7 -53 -64
F14 500 F2 500 -20 54 70
F25 500 F4 500 -9 34 54
F6 500 F22 500 11 -24 -50
F6 500 F31 500 -23 35 F66 500 71 -14
F6 500 F22 500 -2 32 F66 500 -50 27
F7 500 F9 500 -5 -39 F54 500 3 29
F14 500 F67 500 -15 19 F68 429 16 69
F14 500 F69 500 10 -34 -39
F30 500 F70 500 8 -51 F64 125 -65 -16
F6 500 F51 500 -3 -25 F64 125 53 19
F30 500 F71 500 -13 39 F64 125 62 11
F72 500 F63 500 11 -24 F48 182 21 -34
F47 500 F48 375 -35 6 F48 250 10 41
F73 500 F72 500 -7 21 50
F22 500 F74 500 8 -38 F7 500 -42 -2
F75 500 F76 500 -10 37 52
F74 500 F77 500 -3 39 F78 500 44 7
F57 500 F14 500 2 -42 51
F26 500 F58 500 -25 37 68
F26 500 F57 500 6 -43 -45
F45 500 F44 500 7 -48 F34 500 -40 -6
F2 500 F75 500 -11 63 F56 150 49 15
F44 500 F79 500 -6 38 57
F0 433 F0 233 -39 -7 F80 500 35 -25
F0 233 43 F81 500 -11 49
F0 433 F1 500 3 29 F80 500 -31 17
F0 333 F78 500 -29 9 F29 500 11 -35
F65 500 F58 500 -17 39 67
F58 500 F14 500 13 -44 -36
F0 333 F57 500 -23 44 F22 500 18 -18
F0 233 31 F82 500 -12 40
F57 500 F72 500 0 26 -49
F14 500 F7 500 0 36 -41
F14 500 F2 500 -17 36 63
F14 500 F57 500 2 -36 -44
F4 500 F9 500 8 -39 -51
F9 500 F16 500 -19 46 F40 500 70 18
F4 500 F83 500 -6 39 36
F45 500 F9 500 3 -28 -41
F9 500 F2 500 -15 41 50
F9 500 F59 500 7 -45 -35
F6 500 F70 500 4 -41 F51 500 -46 0
F6 500 F65 500 -28 51 F64 125 45 13
F65 500 F28 500 2 45 -44
F79 500 F84 500 0 32 -34
F23 500 F47 500 -10 19 31
F85 500 F86 500 -5 29 F87 500 7 60
F22 500 F88 500 11 -44 F68 667 -7 -52
F3 500 F14 500 -25 47 F89 500 41 6
F90 500 F41 500 -11 19 F41 500 62 -4
F30 500 F4 500 8 -40 F74 500 -53 -10
F14 500 F47 500 -13 33 F31 500 59 14
F30 500 F71 500 -12 33 F91 817 17 51
F92 500 F71 500 -6 -58 F45 500 21 -30
F26 500 F3 500 -23 37 F33 300 72 -11
F30 500 F92 500 4 -21 47
F22 500 F44 500 7 -56 F93 500 -38 6
F50 500 F47 500 -6 24 46
F44 500 F25 500 -7 45 54
F25 500 F9 500 6 -29 F79 500 1 -57
F9 500 F76 500 -9 38 F33 233 63 9
F94 500 F52 500 -8 28 36
F0 233 F95 500 -36 -7 F29 500 9 -31
F0 233 37 F38 500 -9 64
F29 500 F91 938 -25 4 F89 500 35 5
F7 500 F63 500 -5 -38 F11 550 30 -3
F65 500 F58 500 -9 35 53
F44 500 F58 500 3 -44 51
F30 500 F15 500 -1 41 -50
F26 500 F50 500 -19 50 F91 817 18 65
F44 500 F91 938 -19 7 54
F57 500 F46 500 1 -29 46
F6 500 F9 500 -32 39 F74 500 36 -5
F57 500 F19 500 1 37 -41
F12 500 F96 500 -2 32 F97 500 -38 -1
F26 500 F59 500 -16 56 F98 500 47 2
F69 500 F26 500 8 -27 -43
F44 500 F52 500 5 -40 -36
F33 433 F3 500 2 43 F33 700 -39 -6
F44 500 F33 500 -9 21 F33 233 54 5
F19 500 F33 767 -2 46 F99 500 -47 -13
F59 500 F14 500 -5 35 44
F100 500 F69 500 0 -42 33
F60 500 F43 500 8 -19 F33 367 -45 -5
F33 100 32 F101 500 -14 17
F60 500 F43 500 -10 30 F99 500 10 64
F0 433 F57 500 -13 29 F51 500 8 32
F0 533 F58 500 1 37 -38
F58 500 F44 500 2 42 F11 450 -47 -3
F74 500 F53 500 4 -22 F27 433 -47 -7
F65 500 F102 500 -12 40 45
F103 500 F74 500 -4 28 39
F7 500 F104 500 -10 24 F34 500 33 -6
F105 500 F7 500 3 -23 39
F104 500 F58 500 6 -30 -27
F22 500 F91 938 24 -8 F106 500 -36 10
F3 500 F0 333 11 -22 F91 764 -2 38
F80 500 F30 500 -4 33 F92 500 47 14
F0 333 F63 500 -15 -54 F107 500 8 51
F58 500 F14 500 -18 30 29
F0 333 F21 500 8 36 F108 500 -12 34
F0 433 F46 500 -1 -44 F19 500 26 -8
F0 433 F3 500 0 35 F56 150 -36 -1
F46 500 F56 150 -13 9 F0 533 30 -34
F45 500 F109 500 6 -33 F49 500 -37 -5
F65 500 F59 500 -1 43 41
F88 500 F19 500 -9 24 41
F68 600 F56 350 16 -23 F26 500 -4 -44
F26 500 F6 500 -29 31 F68 600 1 72
F26 500 F100 500 -2 34 F68 380 -2 -48
F46 500 F78 500 -2 37 F110 500 -37 21
F65 500 F33 433 8 -24 50
F44 500 F70 500 -8 29 41
F7 500 F22 500 2 -34 F36 500 42 2
F27 333 F72 500 25 -25 F21 500 -18 0
F22 500 F36 500 -14 3 F7 500 25 -12
F64 125 F48 333 -13 11 F99 500 -2 -34
F9 500 F24 500 -7 38 27
F9 500 F64 125 -7 18 -39
F57 500 F30 500 -2 -34 38
F87 500 F56 350 5 37 -25
F23 500 F111 500 4 -32 -33
F0 433 F95 500 0 -38 F54 500 26 -4
F26 500 F0 233 21 -16 F0 467 65 -7
F26 500 F0 433 6 -16 -34
F104 500 F22 500 2 -22 38
F33 433 F54 500 10 -26 F5 500 -41 -6
F30 500 F22 500 -10 16 37
F14 500 F112 500 3 -42 -37
F14 500 F2 500 -10 33 43
F112 500 F113 500 1 -26 39
F60 500 F114 500 -6 24 F56 150 -44 5
F87 500 F114 500 4 -27 -28
F115 500 F56 150 4 24 -38
F5 500 F68 200 -46 11 F11 50 -33 -3
F50 500 F9 500 -10 21 42
F68 200 F5 500 44 4 F5 500 -11 10
F112 500 F33 300 -1 17 -39
F33 433 F2 500 4 35 F2 500 -38 7
F112 500 F52 500 -10 25 41
F116 500 F44 500 -2 -32 37
F50 500 F58 500 -12 25 33
F116 500 F58 500 7 -26 -37
F46 500 F27 367 -3 23 F70 500 -13 -29
F82 500 F26 500 -8 20 32
F41 500 F71 500 -9 18 F46 500 3 40
F63 500 F27 367 0 25 F11 150 -27 3
F23 500 F38 500 -12 30 F99 500 9 37
F30 500 F117 500 -3 -45 F99 500 39 -15
F91 613 F33 167 40 9 F57 500 -14 36
F47 500 F65 500 -9 29 F33 500 33 -3
F91 613 F33 167 -32 -9 F57 500 13 -33
F46 500 F118 500 8 -22 F37 500 -41 15
F2 500 F101 500 -15 20 F46 500 36 6
F86 500 F29 500 -3 24 36
F119 500 F21 500 3 -16 F11 50 58 -2
F59 500 F120 500 -13 36 29
F121 500 F60 500 -4 20 44
F107 500 F27 433 -13 3 45
F59 500 F58 500 -4 29 36
F107 500 F69 500 8 -38 -38
F7 500 F6 500 -3 -46 F27 467 6 43
F6 500 F27 267 8 -25 F27 367 38 7
F122 500 F78 500 8 -14 -34
F123 500 F90 500 -1 -32 39
F6 500 F98 500 -16 23 F33 500 21 -16
F123 500 F90 500 2 31 -32
F0 433 F21 500 0 -31 F36 500 -1 19
F0 533 F0 233 27 1 -30
F71 500 F84 500 -1 -33 32
F96 500 F84 500 1 29 F124 500 51 14
F23 500 F14 500 -12 27 F33 233 43 9
F125 500 F113 500 -4 -29 38
F0 333 F89 500 -21 18 F0 367 20 -3
F48 400 F0 233 18 -21 F48 571 32 1
F36 500 F63 500 -17 21 F48 286 41 1
F126 500 F45 500 5 -22 -39
F0 233 20 F14 500 -5 18
F126 500 F55 500 -7 22 40
F57 500 F46 500 2 -25 37
F35 500 F50 500 -8 25 30
F57 500 F111 500 5 -32 -35
F61 500 F4 500 -3 -30 31
F33 500 F127 500 11 -11 F33 633 -9 -30
F33 433 F94 500 -5 28 F1 500 22 -7
F128 500 F46 500 6 -30 F124 500 40 -24
F21 500 F53 500 -5 22 F11 50 -5 26
F30 500 F121 500 -11 26 F11 50 32 12
F63 500 F60 500 7 -18 F8 500 -24 4
F26 500 F3 500 -23 22 26
F57 500 F60 500 1 28 -36
F0 233 F68 667 -38 -15 F7 500 -2 32
F0 233 F68 750 51 7 F14 500 -13 37
F68 200 F92 500 40 11 F71 500 -5 24
F129 500 F127 500 -12 16 35
F26 500 F59 500 -15 39 F99 500 46 -9
F49 500 F130 500 8 65 -32
F33 233 F92 500 -18 14 F84 500 4 44
F92 500 F56 150 7 -45 F33 233 -14 25
F44 500 F120 500 0 -40 F33 300 46 8
F131 500 F67 500 6 -31 40
F59 500 F7 500 8 -25 38
F132 500 F13 500 -13 16 35
F6 500 F91 938 9 -6 F51 500 -28 -2
F6 500 F26 500 -20 39 F66 500 32 -30
F26 500 F39 500 2 35 -29
F61 500 F46 500 2 -18 46
F133 500 F65 500 3 31 -32
F61 500 F46 500 -5 14 -43
F56 250 F80 500 3 -39 F33 433 -41 -11
F82 500 F33 100 21 -4 35
F80 500 F56 250 -3 15 34
F15 500 F45 500 -4 -25 21
F58 500 F50 500 -8 34 F46 500 42 1
F72 500 F15 500 2 -37 F11 250 34 -4
F84 500 F0 333 -10 6 31
F3 500 F101 500 -14 23 F48 333 8 31
F43 500 F84 500 -2 -35 F11 250 38 -4
F107 500 F4 500 -4 -34 F33 233 8 26
F27 367 F9 500 3 28 F47 500 -26 7
F83 500 F39 500 0 36 38
F129 500 F63 500 7 -14 49
F0 233 F5 500 6 37 F63 500 -15 16
F83 500 F94 500 -9 33 38
F11 50 F22 500 -7 -39 F134 500 7 -26
F9 500 F120 500 -7 36 F11 150 39 4
F11 50 F22 500 6 34 F135 500 -9 25
F46 500 F57 500 -1 42 F68 429 -47 -8
F30 500 F107 500 8 -20 -24
F124 500 F30 500 -6 25 F68 333 -16 30
F70 500 F11 750 2 -33 -37
F58 500 F65 500 -9 19 F51 500 29 -5
F121 500 F11 750 -3 34 47
F91 938 F91 789 4 33 F44 500 -4 -29
F23 500 F9 500 -9 22 F5 500 7 45
F44 500 F136 500 -5 29 26
F129 500 F137 500 -1 -35 37
F56 450 F27 367 8 -21 44
F91 938 F27 600 -14 17 F111 500 9 -31
F138 500 F56 450 -3 -38 42
F2 500 F56 50 6 -16 F56 150 36 -2
F56 250 F43 500 -6 23 F36 500 2 38
F117 500 F79 500 2 -35 54
F63 500 F9 500 -10 23 F11 50 7 31
F117 500 F9 500 2 -38 -38
F129 500 F57 500 -7 24 43
F6 500 F9 500 -15 32 F41 500 19 -2
F129 500 F139 500 1 38 -43
F136 500 F11 150 -8 9 -39
F11 350 F9 500 8 16 F53 500 -17 -2
F111 500 F136 500 1 46 -34
F33 367 F26 500 0 -17 F41 500 20 -2
F26 500 F46 500 -13 13 F33 300 47 -26
F85 500 F26 500 2 -25 F33 233 13 -29
F33 300 F0 600 -12 25 F29 500 10 -21
F0 533 F33 433 9 -21 F27 467 -35 -6
F140 500 F141 500 6 -20 -22
F46 500 F11 450 -3 31 -28
F56 350 F26 500 -15 27 32
F80 500 F46 500 -5 17 F11 250 41 9
F57 500 F11 450 -6 19 44
F33 433 F33 367 2 35 F11 650 -23 5
F103 500 F57 500 -1 -46 46
F106 500 F91 938 7 -9 F68 380 -5 33
F58 500 F75 500 -9 24 F46 500 26 -5
F69 500 F91 938 -6 9 -32
F57 500 F68 200 -36 -4 39
F101 500 F65 500 -2 30 F68 600 9 33
F58 500 F57 500 5 -33 -30
F129 500 F138 500 -7 22 36
F26 500 F58 500 -7 23 23
F113 500 F69 500 9 -35 F22 500 -30 5
F0 433 F0 233 -16 -2 F99 500 18 1
F23 500 F0 233 12 -10 34
F23 500 F112 500 0 38 -33
F63 500 F27 167 -20 8 F33 233 -38 -5
F26 500 F142 500 -12 35 F27 267 62 4
F132 500 F30 500 -6 23 38
F132 500 F124 500 7 -14 -35
F6 500 F26 500 -21 23 F33 500 24 -17
F123 500 F132 500 0 41 -36
F7 500 F137 500 -2 -39 F56 150 3 41
F56 350 F56 150 1 -26 24
F91 450 F56 150 4 36 F91 866 -9 5
F116 500 F0 333 -15 1 32
F0 533 F30 500 7 -13 -27
F116 500 F19 500 4 24 -29
F27 433 F11 350 -7 31 F11 750 26 -20
F27 267 F48 750 25 2 F2 500 -18 33
F27 433 F11 350 6 -29 F11 750 -26 32
F44 500 F0 267 -15 4 -37
F6 500 F0 333 10 -30 F74 500 32 -13
F44 500 F6 500 3 -18 35
F82 500 F44 500 2 -31 -44
F92 500 F36 500 -17 5 F101 500 7 50
F44 500 F92 500 3 -11 31
F72 500 F41 500 9 -10 F143 500 -14 13
F23 500 F144 500 -12 26 23
F72 500 F41 500 -9 13 F51 500 5 25
F91 450 F91 125 -36 -10 F91 938 14 -1
F41 500 F56 50 16 -5 F36 500 10 -37
F91 125 33 F80 500 -7 15
F68 667 F49 500 -10 26 F5 500 18 -19
F26 500 F68 667 7 -24 F68 571 4 49
F127 500 F69 500 1 -28 F68 380 39 9
F90 500 F11 150 -6 14 -31
F11 250 F11 150 -6 -28 F5 500 2 37
F11 250 F104 500 10 -20 F118 500 -9 -50
F108 500 F21 500 8 -13 -24
F58 500 F64 125 -15 20 F64 125 40 -1
F58 500 F96 500 3 -26 F64 125 -45 10
F117 500 F140 500 -5 33 32
F91 450 28 F92 500 -9 9
F145 500 F30 500 -3 21 32
F30 500 F11 450 1 23 -30
F9 500 F22 500 -16 12 F36 500 8 29
F146 500 F37 500 0 -22 32
F7 500 F57 500 -7 28 F27 467 7 41
F27 367 F72 500 14 -8 F12 500 -19 21
F101 500 F57 500 5 -31 F70 500 -36 22
F57 500 F79 500 -2 -30 25
F27 367 F26 500 10 32 F58 500 -16 14
F26 500 F58 500 3 -27 -26
F48 286 F89 500 -26 35 F108 500 9 -20
F107 500 F9 500 -1 17 -29
F48 286 F89 500 28 -34 F108 500 -10 17
F132 500 F48 182 25 0 -46
F66 500 F2 500 2 23 -27
F132 500 F48 182 -27 -1 44
F44 500 F22 500 6 -12 -32
F82 500 F33 433 4 -20 34
F64 125 F113 500 -3 -29 F99 500 1 32
F84 500 F128 500 -10 12 27
F147 500 F6 500 -5 15 27
F147 500 F84 500 7 -26 -30
F90 500 F2 500 8 -34 F68 600 -45 4
F33 433 F72 500 7 -17 F68 500 -32 10
F90 500 F44 500 -8 25 F68 600 42 -2
F80 500 F132 500 11 -28 -21
F6 500 F113 500 -18 18 F72 500 18 -13
F80 500 F132 500 -9 29 24
F97 500 F34 500 -2 -15 29
F54 500 F34 500 0 15 -16
F111 500 F54 500 3 21 -32
F79 500 F21 500 4 -13 -33
F114 500 F101 500 5 26 -18
F101 500 F21 500 -1 12 F48 250 -34 -7
F33 367 F1 500 -3 -21 F103 500 17 -15
F26 500 F33 233 -19 -1 F33 233 34 -4
F33 233 F51 500 23 -3 F103 500 -8 31
F61 500 F112 500 1 -29 33
F59 500 F71 500 -2 -26 23
F71 500 F126 500 -6 27 29
F57 500 F44 500 0 -34 28
F35 500 F59 500 -6 28 27
F145 500 F112 500 -5 30 33
F91 367 -27 F91 938 5 -7
F38 500 F68 429 -20 2 27
F68 380 F91 764 33 7 F13 500 0 30
F61 500 F96 500 -4 23 43
F118 500 F65 500 -7 23 27
F61 500 F113 500 6 -26 -48
F0 433 F119 500 -11 21 F48 400 -7 27
F0 433 F0 233 31 2 F36 500 0 -35
F64 125 F45 500 0 -29 F118 500 20 -9
F128 500 F91 613 14 -7 F91 764 2 27
F36 500 F41 500 4 27 F41 500 -2 -15
F148 500 F128 500 0 -21 34
F43 500 F149 500 7 -14 F33 367 1 -43
F150 500 F33 433 -6 -37 23
F150 500 F33 567 0 34 F33 567 0 -39
F129 500 F91 450 -27 1 40
F106 500 F35 500 -5 33 -40
F129 500 F69 500 5 -25 -36
F11 450 F11 150 3 -16 F11 650 28 -4
F50 500 F11 250 -7 19 35
F145 500 F11 450 -1 -19 24
F151 500 F129 500 1 31 32
F27 333 F36 500 21 -12 F2 500 -19 11
F115 500 F11 250 4 -10 -43
F35 500 F68 200 -27 7 -30
F6 500 F9 500 -15 16 F64 125 24 -13
F44 500 F13 500 -7 28 34
F6 500 F128 500 1 34 F48 400 -2 -34
F92 500 F48 286 -45 0 F6 500 -11 42
F48 286 F92 500 24 0 F27 167 16 -9
F144 500 F100 500 9 -20 -30
F23 500 F144 500 -17 17 31
F132 500 F100 500 -6 25 40
F82 500 F90 500 6 -28 -40
F82 500 F33 100 14 -8 32
F90 500 F86 500 -6 21 30
F138 500 F68 429 8 -6 34
F68 429 F68 380 1 -21 F1 500 11 -9
F90 500 F28 500 -6 21 F51 500 -6 34
F108 500 F33 367 -8 12 F33 300 -43 -16
F48 286 F34 500 -24 2 F87 500 12 -12
F132 500 F113 500 5 -20 40
F108 500 F6 500 3 -24 -27
F38 500 F6 500 -8 14 28
F108 500 F29 500 -4 17 24
F139 500 F57 500 -3 23 -40
F2 500 F120 500 -4 11 F3 500 28 6
F69 500 F57 500 5 -22 -25
F33 433 F64 125 -4 -23 F46 500 18 -19
F33 500 F51 500 19 -4 -29
F28 500 F33 767 2 -30 31
F124 500 F74 500 1 28 F48 429 4 -28
F56 50 F48 429 -6 25 F56 350 -20 26
F90 500 F73 500 -6 24 25
F124 500 F34 500 1 23 F27 233 7 -17
F9 500 F108 500 -9 -26 F92 500 18 -7
F47 500 F27 500 2 -21 31
F0 433 F0 367 -3 -26 F63 500 6 42
F0 467 F26 500 6 45 F0 600 -24 -6
F87 500 F0 267 4 -12 F0 600 22 -13
F61 500 F107 500 -7 20 31
F92 500 F26 500 -15 17 F1 500 9 -7
F69 500 F61 500 9 -26 -35
F11 450 F0 233 -21 3 F12 500 14 37
F0 367 F98 500 5 21 F0 533 -5 -23
F139 500 F11 450 0 -31 32
F140 500 F147 500 -3 -31 30
F147 500 F50 500 4 34 34
F111 500 F9 500 3 -29 -25
F108 500 F106 500 -3 14 F150 500 -36 6
F55 500 F58 500 -1 28 -27
F108 500 F58 500 2 -32 F150 500 33 1
F77 500 F56 350 3 -23 F33 233 -39 -4
F92 500 F27 367 3 -25 F41 500 26 -12
F99 500 F27 233 17 -10 F22 500 2 43
F30 500 F55 500 3 29 F33 367 -38 6
F33 433 F33 367 8 36 F56 50 -5 -31
F33 500 F144 500 -7 -33 F34 500 -2 35
F34 500 F11 750 4 -20 F11 450 -15 7
F27 233 F27 167 -1 27 F150 500 -11 16
F27 233 F27 167 5 -30 F64 125 7 -6
F11 450 F124 500 0 -19 F11 750 33 -1
F11 350 F87 500 3 -26 F11 550 -39 -10
F118 500 F60 500 0 16 19
F48 286 F33 700 -24 -6 F106 500 3 23
F48 667 F127 500 11 -18 -17
F48 286 F33 767 25 4 F128 500 -5 -25
F152 500 F33 33 25 -4 F68 500 34 6
F33 100 F68 857 41 -6 F68 333 19 -10
F33 433 F80 500 -7 21 F89 500 22 -20
F68 380 F111 500 -15 16 F44 500 8 -36
F48 182 29 F48 286 -22 5
F103 500 F112 500 -6 33 33
F56 250 F41 500 7 -11 F33 500 -41 2
F27 233 F68 857 43 -6 F56 350 -8 26
F56 250 F30 500 -5 24 F33 567 27 -19
F7 500 F68 750 -9 6 F68 380 6 23
F27 333 F68 750 19 -8 F27 433 -17 4
F67 500 F7 500 3 -21 42
F79 500 F48 500 0 15 -32
F0 600 F124 500 -9 15 -35
F48 286 F0 167 -14 26 F108 500 -10 28
F11 750 F0 233 -20 8 -39
F0 533 F68 714 20 -4 -20
F11 750 F126 500 -9 30 40
F21 500 F37 500 9 -27 F37 500 -23 12
F21 500 F87 500 2 -19 F99 500 26 -3
F86 500 F99 500 -9 5 29
F138 500 F74 500 -1 -18 28
F6 500 F9 500 -11 19 F66 500 22 -10
F48 182 -22 F83 500 0 35
F55 500 F153 500 2 -16 F56 150 -5 -25
F56 350 F56 150 6 -9 24
F9 500 F104 500 1 -21 -27
F100 500 F67 500 6 -30 -31
F14 500 F2 500 -7 17 34
F100 500 F132 500 -7 24 25
F106 500 F46 500 3 -23 25
F107 500 F120 500 3 28 -25
F69 500 F106 500 1 -22 -30
F68 600 F68 200 -24 9 F26 500 -7 -36
F38 500 F127 500 -2 -25 24
F85 500 F68 200 26 4 F68 667 -28 19
F0 433 F95 500 -1 -35 F48 400 -11 24
F0 367 F26 500 5 40 F48 571 -3 -34
F125 500 F154 500 -4 26 51
F48 750 F26 500 -10 12 F68 714 -15 25
F48 333 F22 500 7 32 F26 500 -15 21
F48 750 F27 500 11 -13 F68 714 13 -29
F0 467 F155 500 -8 26 F124 500 33 -4
F0 467 F40 500 14 -17 -25
F30 500 F124 500 -7 9 F0 367 37 -9
F137 500 F83 500 3 -25 -24
F0 333 F68 750 28 -8 F68 333 3 -18
F0 367 F68 429 -23 2 F0 433 30 1
F151 500 F33 633 0 -24 21
F33 167 F33 33 5 20 F10 500 -8 14
F33 500 F33 367 1 -20 F33 767 19 -7
F33 233 F92 500 -11 11 F8 500 8 38
F26 500 F54 500 -12 6 F92 500 21 -1
F33 633 F29 500 -2 23 -25
F114 500 F67 500 -1 -30 F92 500 0 35
F38 500 F27 233 15 -14 26
F26 500 F23 500 7 -23 -33
F95 500 F72 500 9 -16 F72 500 -25 15
F117 500 F65 500 -14 11 22
F27 233 F27 167 -5 -22 F13 500 3 32
F68 286 F27 333 13 -32 F11 50 16 -2
F120 500 F68 750 9 -23 30
F139 500 F52 500 -7 28 29
F85 500 F83 500 3 -28 F46 500 -10 -29
F22 500 F78 500 1 -15 F1 500 20 -1
F85 500 F119 500 -4 19 F99 500 6 22
F11 150 F33 433 -10 17 F33 500 24 -4
F53 500 F23 500 -13 12 18
F11 150 F92 500 17 -2 F33 433 -24 3
F44 500 F93 500 -4 14 -31
F59 500 F43 500 -2 -25 27
F44 500 F43 500 0 20 29
F107 500 F156 500 -2 15 37
F64 125 F46 500 -10 15 F46 500 21 -20
F156 500 F107 500 2 -20 F157 500 -27 -1
`,
  cues: `
expectation -83 102 -19
evidence -172 130 42
future.claim 327 -97 -230
future.missing -365 99 266
question.claim -222 -159 381
question.missing 296 -71 -225
expectation.before -119 22 97
open:before -204 -63 267
expectation.beside -115 -153 267
open:beside -539 118 421
evidence.inside 106 50 -156
evidence.beside 283 -103 -180
expectation&evidence -223 103 120
open:any -262 68 194
claimCoverage -11 76 -65
passageCoverage 286 -70 -216
order -195 -182 376
length 618 -484 -134
claimLength 1268 -873 -395
loose 390 -556 166
loose.before -135 -20 155
loose.after 233 -186 -47
number.agree 238 -391 153
number.missing -206 -65 271
future 337 -165 -172
future.inside -27 -43 69
future.beside 27 19 -46
negation -299 771 -472
possibility -77 -94 172
question -117 -45 162
question.2 41 -79 39
possibility.before -42 -95 136
possibility.first 40 -15 -26
open:first -106 -72 178
question.before -162 113 50
question.first 315 -379 64
question.after -85 189 -104
negation.after 94 -82 -12
future.after -27 -150 178
evidence.after -279 -36 315
negation&possibility 77 9 -86
negation&evidence 175 -110 -65
negation&future 233 -329 96
negation&question 51 229 -280
possibility&evidence 115 -115 -1
possibility&future 101 -168 67
possibility&question 296 -159 -137
evidence&future -102 98 4
evidence&question 162 49 -211
future&question 178 -331 152
negation.loose 17 58 -75
asks -688 53 634
asks.notLast 5 120 -125
asks&question.first -214 -196 410
asks&negation 64 0 -64
asks&possibility 33 109 -142
asks&future 132 -55 -77
asks&question -11 -193 204
ending.evidence -5 41 -37
end.question 48 124 -172
end.negation -417 464 -47
end.future 230 47 -277
end.evidence 62 -1 -60
parts 62 21 -83
capitals.some 176 -229 52
number.conflict 39 -368 328
colon -69 -129 198
colon.headAligned -269 -21 290
colon.restAligned 47 -27 -20
hearsay -333 15 319
evidence.before 94 237 -332
hearsay.inside -134 -72 207
open:inside -103 -86 189
vague:inside 107 -129 22
hearsay.beside -131 -168 299
vague:beside -263 148 114
question.inside -92 9 83
question.beside -144 10 134
hearsay&evidence -197 140 57
hearsay&question -74 36 37
vague:any -366 110 256
end.hearsay -172 -68 240
titleCase 58 85 -143
authority -263 168 95
intention 183 34 -216
authority.before -268 121 147
attributed:before -210 -75 285
intention.before 114 3 -117
authority&expectation -79 44 35
authority&evidence 65 -13 -52
open:2 -169 -36 205
attributed:any -217 -1 218
rumour -159 42 117
future.both -124 -246 371
future.before -18 51 -33
rumour.before 20 -94 74
vague:before -209 35 174
rumour.beside 16 147 -163
capitals.all 20 -180 160
source -178 66 112
source.after -143 -107 250
open:after 35 128 -163
vague:after -245 181 63
attributed:after -183 229 -47
source.last -124 6 118
open:last -9 -67 76
vague:last 110 -23 -87
attributed:last -80 -87 168
source.end -68 -126 195
source.end.source 49 -73 24
ending.source -177 -81 258
end.plain -156 121 34
end.source 77 -65 -12
number.extra 185 -96 -89
colon.headPlain 203 -96 -107
colon.speaker -96 -162 258
colon.speaker.none -94 62 32
question.both 92 106 -198
hearsay.before -171 147 24
evidence.claim -54 -118 171
evidence.missing 29 -81 52
source.end.none -90 -56 146
colon.restShort -58 -63 121
saying -207 -41 248
source.beside -88 10 78
attributed:beside 181 -65 -116
saying.after -232 -20 252
saying.beside 74 -14 -60
saying.last -279 -1 280
source&saying -120 21 99
attributed:2 -191 174 16
ending.saying -168 -104 271
confirmation 199 26 -225
confirmation.inside -183 67 116
colon.head.confirmation 193 -53 -140
confirmation.before 165 -144 -21
confirmation.beside 9 53 -61
rumour&confirmation 173 13 -185
ending.question 70 96 -166
ending.future -56 -181 237
future.2 30 29 -59
possibility.inside -92 -107 198
possibility.beside -247 31 215
possibility.after 59 123 -182
rumour.inside -33 67 -34
asks.last -732 -43 774
asks&rumour -30 -160 191
colon.head.rumour -86 -26 112
intention.inside -8 46 -38
intention.beside 191 -25 -166
hearsay&intention 82 18 -100
negotiation -44 -3 47
rumour.first -128 34 94
vague:first -143 -59 202
negotiation.inside -204 78 126
negotiation.beside -51 50 1
rumour&future -56 138 -83
negotiation&future 246 -84 -162
rumour&possibility -29 -15 44
intention&future 81 -96 15
end.possibility -157 19 138
source.before -18 136 -118
source.first 40 -34 -6
attributed:first 155 55 -210
source&future -52 22 30
colon.head.source 94 45 -138
denial -182 343 -161
contrast -193 -32 225
negation.before -168 376 -207
contrast.before 11 -118 107
denial.before -161 162 -1
against:before -444 310 133
denial.beside -180 455 -275
against:beside -331 459 -129
negation&denial -3 -88 91
negation&confirmation 59 -152 93
negation&contrast -182 -40 222
denial&source -7 114 -106
denial&contrast -18 -154 172
source&confirmation 17 -151 135
source&contrast -20 -144 165
confirmation&contrast 44 -116 72
against:any -606 1092 -486
belief -32 -82 114
belief.before -43 16 27
belief.beside -156 -4 160
belief&future 152 -35 -116
expectation.inside -33 -7 40
hearsay&expectation 32 32 -64
saying&future 210 -204 -5
evidence.first 176 -23 -153
checking -145 -164 310
checking.before -263 -99 363
checking.beside -77 -118 195
checking.first -118 -56 175
intention.after 111 -5 -107
ending.negation -185 70 115
belief.inside -104 -1 106
evidence.both -76 -34 110
hearsay.after -28 -31 60
contrast.inside -85 -35 120
negation.inside -188 551 -363
negation.beside -459 845 -386
question&contrast 61 -196 135
negation.odd -409 911 -502
claiming 228 -19 -209
claiming.before -42 -121 164
claiming.beside -106 171 -65
source&claiming -59 8 51
vague:2 -86 2 84
contrast.beside -142 198 -56
possibility&contrast -79 90 -11
colon.head.evidence 221 -211 -9
end.expectation 64 -19 -46
negation.claim 79 80 -160
negation.missing -25 191 -166
saying.inside -307 174 133
attributed:inside -145 84 61
negation.odd.claim -76 209 -133
source.inside 45 46 -91
contrast.claim -356 152 204
contrast.missing -321 59 262
rumour.2 -134 -74 209
future&contrast -81 347 -265
intention.both -80 131 -51
intention.claim 94 42 -137
open:claim 179 78 -256
intention.missing 161 -82 -79
colon.head.possibility -35 133 -98
colon.head.question 112 156 -268
colon.rest.source 71 -56 -16
source.2 29 -45 16
expectation.after 69 90 -160
expectation&future 15 78 -94
claiming.after 16 206 -222
ending.claiming 108 -85 -23
rumour&source -8 -34 42
possibility.claim -279 -170 449
possibility.missing -275 -87 362
withdrawal -94 312 -218
withdrawal.inside -69 135 -66
against:inside -213 476 -263
withdrawal.beside -128 335 -208
withdrawal&future 123 -151 28
possibility.both -6 -82 88
correction 184 97 -281
correction.before -16 122 -106
correction.beside 31 6 -37
correction.first 31 2 -33
correction.inside 50 -63 13
platform -285 178 107
platform.before -316 147 169
platform&question -99 136 -37
doubt -37 -127 164
doubt.inside -40 -106 146
doubt.beside -23 -370 394
doubt&question -52 -100 152
negation.2 -292 257 35
negation.first -47 192 -145
negation.answer -298 384 -86
platform.after -15 114 -100
platform.last -103 -26 130
platform&future 181 -6 -175
ending.platform 87 -26 -60
refutation -196 235 -39
refutation.2 -81 258 -177
refutation.before -194 53 140
refutation.after -177 324 -147
against:after 20 463 -483
refutation.last -136 240 -104
against:last -235 314 -80
refutation&evidence 18 16 -34
refutation&question -106 116 -10
straight -389 607 -217
ending.refutation -14 175 -160
evidence.2 -20 71 -51
negation&refutation 60 -325 265
negation&platform -25 -112 137
negation&claiming 63 -138 75
refutation&platform -122 196 -75
refutation&claiming 147 17 -164
refutation&possibility -43 -33 76
refutation&future 123 -76 -47
platform&claiming -33 -5 38
platform&possibility 136 -21 -115
platform&evidence -161 65 96
claiming&possibility -67 44 23
claiming&evidence 55 -99 44
claiming&future -18 -33 51
asks&refutation -74 -282 357
asks&platform -61 134 -73
asks&claiming -11 -58 70
ending.possibility 59 14 -74
end.claiming -32 -163 195
refutation.beside -46 173 -127
checking.after -40 -32 72
refutation&checking -18 -61 79
refutation.inside 131 10 -141
end.platform 71 126 -197
colon.head.refutation -85 22 63
confirmation.after 136 54 -190
confirmation.last -39 51 -12
ending.confirmation 11 63 -74
refutation&correction -9 38 -29
against:2 74 -108 34
turned 181 -344 163
contrast.after -114 229 -115
refutation&contrast -43 -185 227
denial&authority -49 161 -112
source&authority -12 89 -77
refutation&saying 91 5 -96
source.end.refutation -14 -138 152
end.refutation -27 -27 54
colon.rest.refutation -13 -140 153
refutation&confirmation 17 54 -71
deception -158 33 125
platform.2 -72 166 -94
refutation.first -76 238 -161
deception.after -153 125 27
deception&platform -18 61 -44
platform.beside -112 247 -135
deception.inside -12 54 -42
deception.beside -29 -25 54
claiming.inside 235 -175 -59
refutation&source -18 273 -255
platform&source 63 -7 -55
platform&confirmation 103 -8 -95
claiming&confirmation 59 -44 -14
end.deception -50 -54 104
end.confirmation 354 -48 -306
colon.head.correction 74 -57 -18
authority.2 1 -35 34
confirmation.2 80 5 -86
authority&confirmation -135 -28 163
authority&question -73 -53 126
belief&question 161 -50 -111
confirmation&question 129 -106 -23
saying.before 44 -52 8
saying&possibility 49 -74 25
saying&evidence -77 137 -60
saying&question -269 126 143
asks&saying 185 -8 -176
negotiation&question 18 75 -93
authority.beside 217 -189 -28
end.checking 105 -71 -33
source&belief -24 -12 36
saying.2 38 -93 55
saying&confirmation -60 48 12
colon.head.hearsay -35 62 -27
correction.after 151 49 -200
correction.last -84 202 -118
correction&saying 1 45 -46
authority&saying -70 -96 166
ending.correction 9 101 -110
negation.last -55 217 -162
deception.before -11 -108 119
rumour.after -140 64 76
evidence.last 188 -46 -141
deception&evidence -51 -38 89
rumour&evidence -83 245 -162
end.rumour -237 -92 329
ellipsis 96 -30 -66
refutation&rumour -17 -68 85
refutation&denial 136 -78 -58
authority.after 92 14 -106
authority.last 210 -15 -194
negation&authority -85 135 -50
source.end.authority 111 0 -112
ending.authority 144 94 -238
end.authority 6 -101 95
denial.inside -265 415 -149
refutation&hearsay -6 125 -119
refutation&intention 97 -18 -79
colon.head.intention -123 55 68
saying&intention 102 20 -123
claiming.claim -100 171 -71
vague:claim -73 243 -170
attributed:claim 136 -145 9
end.denial 50 -347 297
claiming.missing -96 209 -113
platform.both 208 -9 -199
platform.claim 286 -139 -148
confirmation.first 29 72 -100
doubt.after 53 -97 44
doubt.last -20 -138 158
doubt&source -9 80 -70
source&question 16 23 -40
ending.doubt -20 -138 158
end.doubt 59 -159 99
asks&doubt -18 -126 144
asks&contrast -57 -227 285
asks&confirmation -257 -28 285
correction&question 110 102 -212
confirmation.both 246 -29 -217
confirmation.claim 575 -89 -487
confirmation.missing 326 -62 -263
platform.missing 102 -133 30
negation.both 104 -106 2
saying.claim -81 3 78
saying.missing 67 -155 88
platform&hearsay -34 -55 89
evidence&contrast -251 318 -66
end.contrast 90 -35 -55
saying.both -144 155 -10
doubt.before -41 74 -33
doubt.first 26 -206 180
colon.head.platform 121 -14 -107
against:claim 247 310 -557
saying&negotiation 342 -24 -318
saying&contrast 97 -72 -25
negotiation&contrast 176 -28 -149
negotiation.after 78 -66 -12
checking.claim -374 213 160
checking.missing -343 240 102
authority.first -23 105 -82
refutation&authority -60 23 37
colon.head.authority -212 4 209
authority.claim 297 -231 -66
authority.missing 5 -102 97
negation&rumour -14 -71 86
rumour&platform -51 -166 218
rumour&contrast -38 76 -38
platform&contrast -15 -96 111
rumour.last -18 39 -21
ending.rumour -30 23 8
denial.after 244 -230 -14
denial.last 119 -183 64
ending.denial 119 -183 64
rumour&question -31 -144 175
end.correction -42 100 -58
asks&authority 30 -28 -2
authority&contrast -65 -55 120
authority.inside -9 -36 44
authority&claiming -95 -9 105
negation&saying -112 125 -13
doubt&claiming -22 49 -28
rumour&claiming -11 -30 41
correction&platform -34 50 -16
denial&question -17 82 -65
checking&question 30 -1 -30
authority&future 181 32 -213
asks&checking -26 -101 128
belief&evidence 139 -30 -109
deception.last -105 56 49
deception&question -35 -111 146
asks&deception -19 -19 38
ending.deception -123 96 27
claiming&question -72 -131 203
claiming&contrast -56 -5 61
deception.first 39 -50 11
platform.first -117 157 -41
colon.head.contrast -34 -20 54
denial.both 124 -118 -6
denial.claim -30 238 -208
denial.missing -154 356 -202
claiming&saying 136 123 -259
hearsay&saying -48 180 -132
saying&expectation -44 -42 86
expectation&question -216 150 65
checking.inside 158 -32 -126
checking&evidence 47 -9 -38
claiming&checking -55 -10 65
hearsay.first -52 -43 95
claiming.last 112 -78 -33
belief.after 118 -99 -19
belief.last -107 -45 151
ending.belief -107 -45 151
hearsay&future -45 80 -35
colon.head.negotiation 294 -8 -286
ending.hearsay 74 -10 -63
possibility&confirmation 114 -12 -103
confirmation&future -22 -88 110
denial&claiming 101 1 -102
checking.last -24 -19 42
ending.checking -25 -62 87
deception.claim -47 178 -131
deception.both -159 97 63
authority.both 283 -120 -163
negation&hearsay -7 70 -63
possibility&checking -71 -17 88
end.belief 237 -6 -231
quoted.most -264 -38 302
colon.rest.question -36 -10 46
1 611 -535 -76
`,
  words: `
expectation -96 101 -4
evidence -117 96 20
future.claim 324 -97 -227
future.missing -380 104 275
question.claim -127 -166 293
question.missing 201 -56 -145
expectation.before -117 14 103
open:before -185 -87 272
expectation.beside -121 -134 255
open:beside -539 131 408
evidence.inside 96 40 -135
evidence.beside 211 -76 -135
expectation&evidence -221 102 119
open:any -228 46 183
claimCoverage 131 -42 -89
passageCoverage 347 -133 -214
order -151 -234 385
length 505 -436 -69
claimLength 888 -659 -229
loose 390 -499 109
loose.before -170 -50 220
loose.after 333 -234 -99
number.agree 186 -365 180
w:in -40 -24 65
w:in@inside -57 -8 65
b:in_X -67 21 46
w:with 138 -61 -76
w:with@inside 72 -38 -34
b:X_with -26 -34 60
w:than 46 -9 -37
w:in@after 34 -15 -20
b:X_in -76 58 18
c:will -121 51 69
c:in 92 -34 -58
number.missing -173 -93 266
c:a 243 -90 -153
c:with -53 -25 78
c:for 34 -109 75
future 403 -162 -240
future.inside -31 -19 50
future.beside 14 20 -34
b:^_X -89 -10 98
w:to -52 -10 62
w:old 32 -12 -21
w:for 53 -61 7
w:for@after 44 -47 3
negation -253 733 -480
possibility -45 -84 129
question -147 -23 170
question.2 62 -138 76
possibility.before -55 -88 143
open:first -117 -74 191
question.before -136 75 60
question.first 251 -343 92
question.after -135 172 -37
negation.after 109 -84 -25
future.after 26 -136 110
evidence.after -275 -28 304
negation&possibility 40 12 -51
negation&evidence 140 -93 -47
negation&future 199 -297 98
negation&question 35 226 -261
possibility&evidence 115 -109 -6
possibility&future 96 -165 69
possibility&question 276 -165 -110
evidence&future -95 106 -12
evidence&question 153 35 -188
future&question 164 -326 162
negation.loose 9 73 -82
asks -684 42 642
asks.notLast -3 134 -131
asks&question.first -239 -177 416
asks&negation 51 17 -69
asks&possibility 21 102 -123
asks&future 112 -55 -57
asks&question -39 -168 207
end.question 82 104 -186
end.negation -390 414 -24
end.future 205 58 -262
parts 56 17 -73
capitals.some 156 -182 26
w:you 68 35 -102
w:a -29 89 -60
w:a@before -14 79 -65
w:of 4 58 -61
w:the -67 76 -9
w:the@before 4 61 -65
w:they 53 -43 -11
w:they@inside 32 0 -32
w:a@after 44 -6 -38
b:for_a 19 13 -32
w:never 17 17 -34
w:up 141 -68 -73
w:up@after 38 -26 -11
w:to@after -35 -37 72
number.conflict 42 -341 299
w:old@inside 46 -9 -37
w:0@after 47 32 -78
colon -57 -138 195
colon.headAligned -232 -27 259
colon.restAligned 63 -49 -14
w:new@inside 42 -4 -38
w:after 31 -77 46
w:after@inside 32 -54 22
b:after_X 54 -24 -29
hearsay -275 7 268
evidence.before 99 174 -273
hearsay.inside -142 -52 193
open:inside -108 -97 206
vague:inside 83 -124 41
hearsay.beside -141 -140 282
vague:beside -306 167 139
question.inside -60 -27 87
question.beside -157 -1 157
hearsay&evidence -167 114 52
hearsay&question -65 33 32
vague:any -347 110 237
end.hearsay -158 -64 222
w:is 76 -14 -62
w:is@before 34 -51 16
w:this@before -49 36 12
w:have -34 30 4
w:have@inside -48 31 17
w:for@inside 61 7 -68
b:X_for 89 -18 -71
b:for_X -71 -19 90
b:X_$ 10 -46 36
titleCase 90 117 -207
w:about -55 14 41
w:the@after -55 7 48
authority -199 147 51
intention 189 25 -215
authority.before -246 107 139
attributed:before -173 -80 253
intention.before 120 2 -122
authority&expectation -72 39 33
authority&evidence 47 -16 -31
open:2 -150 -36 186
attributed:any -161 -11 173
b:0_$ -3 58 -55
c:the -90 73 17
rumour -133 36 97
future.both -54 -244 297
future.before 29 15 -44
rumour.before 27 -78 51
vague:before -179 19 160
rumour.beside 50 120 -170
colon.short -22 55 -33
capitals.all -3 -166 169
b:X_to 113 -39 -74
b:to_X -27 -15 42
c:to 105 -3 -102
source -193 68 125
source.after -152 -99 250
open:after 35 130 -165
vague:after -261 179 82
attributed:after -198 238 -40
source.last -121 0 121
open:last -27 -65 91
vague:last 80 -23 -57
attributed:last -82 -66 148
source.end -101 -129 230
source.end.source 47 -67 21
ending.source -167 -69 236
end.plain -135 120 15
end.source 53 -58 5
w:british -28 -16 44
w:british@before -38 -14 52
w:us -26 -23 49
w:us@after -32 -18 50
number.extra 141 -83 -59
w:from 85 -20 -65
w:as 41 5 -45
w:as@after 8 31 -38
w:air -16 -18 33
w:syria -70 -3 74
w:syria@after -45 -14 59
b:in_syria -31 4 27
b:syria_$ -35 -11 46
colon.headPlain 177 -98 -79
colon.speaker -95 -160 255
colon.speaker.none -41 46 -4
w:from@before 35 -12 -23
w:as@before -33 -11 44
b:as_X 32 -19 -12
w:during@after -26 -5 31
w:on -81 39 42
w:on@after -71 32 39
question.both 19 57 -76
hearsay.before -160 111 49
w:been -76 1 74
b:been_X -45 16 29
evidence.claim -66 -90 156
evidence.missing 13 -62 49
w:is@inside 42 -39 -3
b:X_is 61 -20 -42
b:is_X 38 -59 21
w:a@inside -53 17 36
b:X_a -72 7 65
w:and -46 -54 99
w:and@after -13 -62 75
w:site -50 12 37
b:its_X 35 9 -44
w:going -33 10 22
b:a_X 40 6 -46
source.end.none -125 -47 172
colon.restShort -77 -74 151
w:new@after -42 -16 58
w:city@after 34 -4 -30
saying -154 -66 219
source.beside -81 17 65
attributed:beside 122 -52 -70
saying.after -216 -20 237
saying.beside 55 -16 -39
saying.last -258 6 252
source&saying -123 24 99
attributed:2 -176 167 9
ending.saying -184 -95 279
w:says -126 17 109
w:says@after -48 3 45
confirmation 222 7 -228
confirmation.inside -183 65 118
colon.head.confirmation 185 -66 -119
w:next 64 -9 -55
b:new_X 39 -15 -24
confirmation.before 186 -141 -46
confirmation.beside -5 39 -34
rumour&confirmation 162 13 -175
future.last -79 -28 107
ending.question 20 102 -123
ending.future -71 -171 242
w:is@after 14 73 -87
future.2 8 23 -31
b:^_the -42 83 -40
w:will -24 -33 58
w:will@inside 2 -32 30
b:X_will -55 -16 71
w:with@after 36 -18 -17
w:an 20 28 -48
possibility.inside -64 -90 154
possibility.beside -179 18 161
w:may -119 24 95
w:may@inside -92 -8 100
b:X_may -115 -14 130
b:may_X -24 -11 36
possibility.after 65 120 -186
w:could 61 -33 -29
w:could@after 48 -16 -32
b:could_be 40 -9 -31
w:than@after 48 -8 -40
rumour.inside -26 59 -33
asks.last -701 -79 780
asks&rumour -30 -135 165
colon.head.rumour -78 -28 106
w:at 106 -34 -72
b:X_at 81 -38 -43
b:^_new -26 -5 32
w:has -65 -48 113
w:has@after -93 -11 104
intention.beside 189 -15 -174
hearsay&intention 98 17 -115
w:reportedly -45 -17 62
w:reportedly@inside -46 -10 56
b:X_reportedly -23 -12 35
w:on@inside 0 36 -36
b:on_X 10 42 -53
w:totally -29 33 -4
negotiation -48 -1 50
rumour.first -111 18 93
vague:first -126 -60 185
negotiation.inside -174 64 110
negotiation.beside -48 50 -2
rumour&future -52 129 -76
negotiation&future 248 -73 -175
w:rumor -43 45 -2
w:social -57 -17 74
rumour&possibility -23 -13 36
intention&future 66 -72 6
end.possibility -150 33 117
w:rumors -43 -46 89
source.before -39 131 -92
source.first 43 -33 -9
attributed:first 116 59 -175
source&future -43 22 21
colon.head.source 86 39 -125
denial -170 318 -148
contrast -155 -31 186
negation.before -174 350 -175
contrast.before 6 -108 102
denial.before -157 142 14
against:before -432 289 143
denial.beside -162 422 -260
against:beside -337 453 -116
negation&denial -3 -80 83
negation&confirmation 55 -136 81
negation&contrast -146 -24 170
denial&source -6 115 -108
denial&contrast -14 -135 149
source&confirmation 1 -139 138
source&contrast -19 -133 152
confirmation&contrast 44 -105 61
against:any -619 1077 -458
w:back 16 -39 23
w:on@before -27 -29 56
w:or -4 -47 52
w:that -61 97 -37
b:that_X -16 57 -41
belief 23 -112 88
belief.before -34 1 33
belief.beside -141 -19 159
belief&possibility 34 -28 -6
belief&future 135 -35 -100
w:four -31 -4 35
w:four@before -31 -4 35
b:^_four -31 -4 35
w:not -138 134 4
w:not@before -27 42 -16
expectation.inside -24 -7 31
hearsay&expectation 15 31 -45
w:reported 16 24 -40
b:to_be -35 -9 44
w:near 49 -2 -47
saying&future 213 -196 -18
evidence.first 138 -9 -129
w:what 43 -33 -10
w:what@before 49 -27 -22
w:can 5 34 -39
b:you_can -24 41 -16
b:X_the -113 57 56
w:that@inside -40 56 -17
w:may@after -45 35 10
w:of@inside 49 18 -67
checking -104 -161 266
checking.before -200 -105 305
checking.beside -58 -118 176
checking.first -88 -56 144
w:about@before -67 16 51
b:about_X -17 -14 31
intention.after 121 9 -129
w:into 14 -30 16
ending.negation -141 41 100
w:you@after 42 -8 -34
w:missing 34 -35 1
w:million@inside 32 8 -40
w:deal -31 10 21
belief.inside -87 4 83
w:over 57 -35 -22
w:over@inside 69 -18 -51
b:X_over 33 5 -38
b:over_X 38 -17 -21
evidence.both -79 -21 101
w:0@inside -37 -37 75
b:for_0 43 -20 -23
b:0_X -27 -21 48
b:X_of 23 21 -44
w:under -64 -11 75
c:of -67 -99 166
b:the_X -57 87 -31
w:only@inside -19 -16 35
w:just -11 -24 35
contrast.inside -57 -48 105
negation.inside -188 560 -371
negation.beside -396 783 -387
question&contrast 77 -179 102
negation.odd -371 908 -537
w:has@inside 53 -36 -18
w:when@inside -33 5 27
w:it 15 44 -59
w:under@after -62 -11 72
b:X_on 18 24 -42
claiming 186 -3 -183
claiming.before -37 -117 154
claiming.beside -127 157 -30
source&claiming -53 17 36
vague:2 -85 13 71
w:at@inside 44 -38 -6
w:k -31 0 30
c:and 15 -81 66
c:usd -58 -6 64
w:up@inside 115 -56 -59
contrast.beside -104 164 -61
possibility&contrast -73 79 -7
w:just@inside 27 -37 10
w:for@before -31 -20 50
b:0_for 34 -2 -32
b:at_X 13 -40 27
colon.head.evidence 182 -179 -3
w:you@inside 36 23 -59
end.expectation 96 -15 -81
w:how 76 -52 -24
b:how_X -6 -28 34
b:on_the 43 -15 -28
c:has -38 -21 59
negation.claim 125 74 -199
negation.missing -35 217 -182
saying.inside -243 137 106
attributed:inside -132 69 63
negation.odd.claim -73 215 -142
c:have -44 20 24
c:that 26 -39 13
source.inside 32 38 -70
contrast.claim -268 127 141
contrast.missing -221 45 175
rumour.2 -101 -76 178
future&contrast -82 311 -229
w:takes@inside 42 2 -44
c:on 33 24 -57
intention.both -70 101 -31
intention.claim 77 34 -110
open:claim 130 79 -209
w:planning 40 2 -42
w:planning@inside 38 3 -41
intention.missing 146 -61 -84
future.first 58 -27 -32
colon.head.possibility -24 118 -94
colon.head.question 114 114 -228
colon.rest.source 62 -49 -13
w:at@before 38 22 -59
source.2 12 -43 30
w:says@inside -73 30 43
expectation.after 49 93 -141
expectation&future 31 69 -100
claiming.after -2 211 -209
ending.claiming 86 -74 -11
rumour&source -8 -25 33
w:your -7 47 -40
w:your@inside 7 24 -32
w:confirms 26 27 -53
possibility.claim -242 -166 408
possibility.missing -241 -90 331
w:after@after -12 -23 34
b:X_after -69 -25 93
w:health -22 -27 48
w:were -32 13 19
c:from -30 -45 75
withdrawal -86 288 -201
withdrawal.inside -67 122 -55
against:inside -190 463 -273
withdrawal.beside -109 303 -194
withdrawal&future 115 -136 21
w:was -68 56 13
b:X_was -47 25 22
possibility.both -7 -77 84
w:it@after -2 55 -54
w:been@after -18 -13 30
b:^_what 52 -20 -33
c:at 45 -59 14
correction 161 123 -284
correction.before -8 115 -107
correction.beside 36 6 -42
correction.first 36 -8 -28
against:first -18 33 -15
correction.inside 43 -53 11
w:didnt -14 31 -17
w:by 102 -35 -67
b:by_X 28 5 -33
w:from@inside 53 -11 -42
w:he@inside -21 -17 39
w:did -23 34 -12
b:^_did -39 -7 46
w:people -40 40 -1
w:people@before -18 32 -15
w:his -17 -28 45
platform -256 163 93
platform.before -266 119 147
platform&question -79 97 -18
w:story -64 -2 66
w:story@before -60 -9 69
w:around -38 23 15
b:the_story -23 -7 31
b:story_of -24 -8 32
doubt -60 -106 165
doubt.inside -34 -89 124
doubt.beside -33 -346 379
doubt&question -44 -95 139
w:she -46 29 17
w:not@inside -71 93 -21
w:keep -8 34 -26
w:as@inside 69 -12 -57
b:X_as 29 8 -38
negation.2 -258 220 38
negation.first -48 180 -132
negation.answer -281 363 -81
b:no_X -40 28 12
b:not_X -33 56 -23
platform.after -61 134 -74
platform.last -78 -26 104
platform&future 163 -12 -151
ending.platform 64 -13 -51
refutation -194 228 -35
refutation.2 -81 246 -164
refutation.before -190 60 131
refutation.after -157 278 -121
against:after 1 450 -452
refutation.last -153 255 -102
against:last -230 295 -66
refutation&evidence 18 18 -36
refutation&question -101 127 -27
straight -372 598 -226
ending.refutation -35 182 -147
w:being 48 -1 -47
evidence.2 -12 44 -32
negation&refutation 48 -305 257
negation&platform -18 -97 116
negation&claiming 54 -124 70
refutation&platform -103 186 -83
refutation&claiming 142 27 -169
refutation&possibility -40 -35 75
refutation&future 93 -52 -41
platform&claiming -29 -8 37
platform&possibility 104 -19 -84
platform&evidence -133 56 77
claiming&possibility -63 45 18
claiming&evidence 64 -90 26
claiming&future -22 -21 42
asks&refutation -70 -246 315
asks&platform -68 130 -62
asks&claiming -10 -55 65
ending.possibility 56 16 -73
end.claiming -14 -150 163
w:has@before -28 -6 34
b:^_has -23 -12 35
w:victim -29 -9 38
w:video -25 -9 33
w:show -29 41 -12
w:female 44 -14 -30
b:female_X -41 -6 46
refutation.beside -62 184 -122
checking.after -25 -34 60
refutation&checking -13 -55 68
refutation.inside 98 37 -135
end.platform 50 121 -171
colon.head.refutation -82 23 59
w:been@inside -58 14 44
confirmation.after 142 43 -185
confirmation.last -54 43 11
ending.confirmation 16 42 -58
refutation&correction -7 33 -26
against:2 73 -99 25
turned 170 -341 171
contrast.after -100 219 -119
refutation&contrast -42 -182 224
b:X_but -30 43 -13
denial&authority -43 146 -102
source&authority -13 80 -67
w:denies -15 59 -44
refutation&saying 89 0 -89
source.end.refutation -16 -135 150
end.refutation -32 -15 46
colon.rest.refutation -15 -138 152
b:is_a 36 8 -44
refutation&confirmation 14 60 -74
w:real -34 21 12
w:real@after -33 28 6
deception -157 46 111
platform.2 -69 166 -97
refutation.first -83 243 -160
deception.after -145 128 17
deception&platform -16 61 -45
platform.beside -133 219 -86
deception.inside -14 53 -39
deception.beside -44 -13 58
claiming.inside 184 -163 -21
refutation&source -18 267 -249
platform&source 44 4 -48
platform&confirmation 101 -20 -82
claiming&confirmation 48 -31 -16
end.deception -57 -49 106
end.confirmation 317 -40 -277
b:X_not -80 36 44
colon.head.correction 74 -55 -19
b:claims_X 34 -15 -19
authority.2 -17 -24 41
confirmation.2 50 4 -54
authority&confirmation -102 -30 133
authority&question -84 -53 137
belief&question 160 -50 -110
confirmation&question 125 -93 -32
w:official -36 -7 43
w:official@before -37 -4 41
b:in_the 46 2 -48
w:isis 4 -35 31
saying.before 72 -49 -23
saying&possibility 39 -70 31
saying&evidence -71 116 -45
saying&question -253 141 112
asks&saying 168 -10 -158
w:and@before -25 -13 38
w:terror 40 -20 -20
w:one 42 0 -42
w:islamic -35 -13 48
w:state 33 -32 -1
negotiation&question 14 61 -75
authority.beside 216 -174 -42
end.checking 122 -63 -59
source&belief -27 -16 43
saying.2 29 -85 56
saying&confirmation -21 50 -29
b:X_from 51 -1 -49
colon.head.hearsay -29 58 -28
correction.after 124 71 -194
correction.last -58 174 -117
correction&saying -17 57 -40
authority&saying -68 -95 163
ending.correction 10 95 -106
negation.last -45 185 -140
w:update 12 46 -58
w:update@after 10 25 -34
b:has_been -54 -16 70
deception.before -23 -92 115
rumour.after -134 55 80
evidence.last 110 -40 -70
deception&evidence -48 -37 86
rumour&evidence -85 219 -134
w:makes 20 43 -63
w:rumor@after -29 39 -10
w:by@after 67 -37 -30
end.rumour -214 -65 279
ellipsis 61 -29 -32
w:had -29 -8 37
w:one@after 30 11 -41
refutation&rumour -20 -39 59
w:kills -1 36 -36
w:photo 4 44 -48
refutation&denial 126 -76 -51
authority.after 78 22 -100
authority.last 208 -8 -200
negation&authority -80 125 -45
source.end.authority 121 1 -121
ending.authority 126 95 -220
end.authority 12 -100 88
w:away -10 39 -29
w:plans 47 3 -50
b:X_plans 38 -15 -23
denial.inside -222 381 -158
w:denies@inside -21 60 -39
b:X_denies 9 21 -30
refutation&hearsay -7 117 -110
refutation&intention 78 -8 -71
colon.head.intention -99 52 47
w:not@after -41 2 38
saying&intention 84 22 -106
claiming.claim -80 164 -84
vague:claim -63 243 -180
attributed:claim 153 -155 2
end.denial 28 -316 288
c:an 0 58 -58
c:he 215 -21 -194
claiming.missing -78 220 -142
platform.both 205 -28 -177
platform.claim 265 -149 -116
b:X_says -76 15 61
w:being@inside 40 -3 -37
b:his_X -66 -21 87
confirmation.first 14 67 -81
b:X_when -30 -2 31
b:to_his -37 -2 39
w:off 40 -4 -35
doubt.after 52 -97 44
doubt.last -24 -131 154
doubt&source -10 76 -66
source&question 0 30 -30
ending.doubt -24 -131 154
end.doubt 60 -152 92
w:through -30 -6 36
w:they@after 13 -45 33
asks&doubt -22 -122 144
asks&contrast -56 -210 266
asks&confirmation -241 -32 273
w:shows -53 2 51
w:shows@after -34 17 17
w:are 55 8 -62
correction&question 110 84 -193
w:really -36 15 21
w:really@inside -38 27 11
w:news -31 -24 55
w:news@before -11 -28 39
c:not 32 -24 -8
confirmation.both 191 -26 -164
confirmation.claim 469 -83 -386
confirmation.missing 272 -55 -217
platform.missing 78 -119 41
w:she@inside -42 23 19
b:says_she -34 30 4
w:her@inside -30 -11 41
w:his@after -57 -18 75
c:up 31 -51 20
c:her -44 -5 48
c:by 25 22 -46
c:out 15 20 -35
c:his 145 -101 -44
b:this_X 20 13 -32
w:gets 49 -22 -27
negation.both 168 -142 -26
w:he@after 33 -6 -27
b:your_X -18 53 -35
saying.claim -118 15 103
saying.missing -17 -124 141
w:victim@inside -31 1 30
platform&hearsay -28 -49 77
w:year@inside 34 -8 -27
w:our -68 15 53
w:went -42 -3 45
evidence&contrast -259 294 -35
end.contrast 77 -23 -54
saying.both -105 139 -35
doubt.before -68 74 -6
doubt.first 15 -198 183
colon.head.platform 118 -21 -97
w:makes@inside 58 -9 -49
b:X_makes 23 16 -39
against:claim 228 275 -503
saying&negotiation 344 -27 -317
saying&contrast 66 -60 -6
negotiation&contrast 148 -27 -120
w:home -27 -4 32
w:say -26 -17 43
negotiation.after 47 -50 3
checking.claim -347 225 122
checking.missing -343 257 86
c:being 111 -35 -75
w:without 44 -19 -25
w:without@after 40 -18 -22
authority.first -35 103 -68
refutation&authority -57 18 39
colon.head.authority -188 20 168
w:night -32 49 -17
w:night@after -32 49 -17
authority.claim 349 -245 -104
authority.missing 63 -94 31
w:attack -33 -13 46
w:attack@after -33 -13 46
negation&rumour -14 -62 76
rumour&platform -57 -152 209
rumour&contrast -42 76 -34
platform&contrast -18 -83 101
w:rumors@after -14 -47 61
rumour.last -17 31 -14
ending.rumour -30 16 14
w:leader 56 -64 9
w:leader@before 70 -60 -10
b:leader_X 78 -56 -22
denial.after 209 -203 -5
denial.last 95 -155 60
ending.denial 95 -155 60
rumour&question -36 -137 173
end.correction -36 93 -58
w:killed -44 45 -1
w:mother -23 -16 39
asks&authority 27 -32 5
w:before@after -38 8 30
authority&contrast -62 -62 124
w:we -35 8 27
w:made@after -30 -4 35
w:law -26 -10 36
authority&claiming -80 -19 99
negation&saying -85 103 -18
c:who 128 -7 -121
doubt&claiming -25 44 -19
rumour&claiming -16 -28 44
w:back@inside -21 -18 39
w:female@after 68 -9 -60
w:syria@inside -40 12 29
w:still 49 26 -74
w:still@inside 17 14 -31
w:despite -8 37 -29
correction&platform -28 47 -20
denial&question -14 75 -61
w:alleged 33 -11 -23
w:terror@after 37 -13 -23
w:dead -29 -2 30
w:militants -37 -13 50
w:leader@inside -40 -2 41
b:X_confirms -16 31 -15
authority&possibility 9 -35 27
authority&future 136 37 -173
asks&checking -39 -90 129
w:are@inside 61 0 -61
belief&evidence 98 -27 -70
w:control 41 -11 -30
w:now@after -40 -6 46
c:it 6 -98 92
deception.last -94 50 43
deception&question -40 -95 135
asks&deception -23 -13 36
ending.deception -118 96 22
claiming&question -45 -121 166
claiming&contrast -55 -16 72
deception.first 25 -38 13
w:how@inside 33 -35 2
platform.first -112 150 -38
w:does 10 22 -32
w:found -19 50 -31
w:found@inside -20 46 -26
w:still@after 12 20 -32
colon.head.contrast -47 -18 65
b:^_we 19 24 -43
denial.both 174 -135 -38
denial.claim 37 198 -235
denial.missing -137 334 -197
claiming&saying 129 120 -249
w:militants@after 31 -6 -25
hearsay&saying -56 143 -86
saying&expectation -45 -37 81
expectation&question -207 151 56
checking.inside 122 -22 -99
checking&evidence 30 -8 -22
claiming&checking -46 -11 57
w:militants@inside -29 -4 34
b:X_militants -41 -5 46
w:say@after -42 -5 47
hearsay.first -43 -36 79
claiming.last 87 -67 -21
b:being_X 31 -3 -28
w:media -22 -11 33
b:X_her -33 -7 40
belief.after 148 -114 -35
belief.last -82 -52 134
ending.belief -82 -52 134
w:years 35 8 -43
w:years@after 31 8 -39
b:0_years 36 -2 -33
w:against 26 9 -35
w:google -35 38 -4
w:translate -35 38 -4
b:google_translate -35 38 -4
b:translate_$ -31 26 5
hearsay&future -46 67 -21
colon.head.negotiation 259 -9 -251
ending.hearsay 69 -11 -58
w:north 59 -55 -4
w:north@before 52 -30 -22
possibility&confirmation 102 -11 -91
confirmation&future 1 -72 71
w:well -19 30 -11
w:confirms@inside -5 32 -27
w:gets@inside 47 -7 -39
w:attacks 40 -11 -29
denial&claiming 104 -8 -96
checking.last -13 -20 33
ending.checking -15 -59 74
deception.claim -90 190 -101
deception.both -150 111 38
authority.both 285 -156 -129
negation&hearsay -5 58 -53
possibility&checking -42 -13 56
end.belief 224 -3 -222
w:stop -63 66 -4
w:reveals@inside -39 -8 47
w:secret -18 -27 46
w:secret@inside -32 -3 34
quoted.most -268 -38 305
colon.rest.question -29 -11 40
1 530 -426 -105
`,
};
