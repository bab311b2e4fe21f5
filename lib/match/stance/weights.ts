import type { WrittenModel } from './stance-model.ts';

/**
 * Written by `npm run train:stance`; not by hand. Ten-fold cross-validation by claim, mean and
 * spread over the dealings:
 *
 * accuracy   0.7739 ± 0.0004
 * macro F1   0.7734 ± 0.0011
 * log loss   0.5775 ± 0.0024
 * is \ said asserts  denies reports   prec.  recall
 * asserts       571      18      82   0.771  0.852
 * denies         23     191      30   0.825  0.784
 * reports       147      23     339   0.753  0.666
 */
export const WRITTEN: WrittenModel = {
  trees: `
open:before negation question.before refutation.last hearsay.beside asks.last vague:any against:beside saying.missing negation.beside open:any against:after possibility&question denial asks&question.first attributed:any refutation future negation.inside asks claimCoverage against:inside possibility.beside straight end.future asks&question open:claim against:any claimLength loose length ending.source vague:before open:beside loose.after attributed:inside negation.odd future.both open:2 source passageCoverage open:inside question.beside hearsay against:last question.first saying colon.short intention.missing vague:beside negation.before colon.headAligned colon.head.refutation negation.missing refutation.after loose.before negation.after attributed:claim colon.restAligned attributed:before colon negation.odd.claim order confirmation.claim authority.claim end.plain vague:inside denial.beside negation.both ending.refutation evidence.first attributed:after question question.missing question.both possibility.inside denial.inside against:first future.inside titleCase source.end evidence.before parts saying.after possibility end.negation confirmation.missing saying.claim against:claim confirmation authority.both evidence.both possibility.claim colon.speaker question.claim platform hearsay.inside ending.saying capitals.some vague:after future.claim platform.after intention.claim rumour negation&question evidence.claim future.missing saying.beside saying.last saying.before correction vague:first future&question future.beside question.inside number.conflict number.extra refutation.beside evidence confirmation.beside colon.headPlain expectation.beside number.missing contrast.claim intention intention.beside attributed:last number.agree contrast claiming authority.beside end.question claiming.inside evidence.inside open:after vague:claim negation.claim possibility.after evidence.after negation.loose future.after platform.claim saying&question against:before colon.speaker.none attributed:beside question.2 doubt question.after authority belief refutation.before authority.first expectation future.before evidence.beside ending.future confirmation.before
-809 -1594 -1045
F0 500 F1 500 19 -61 F2 500 -77 -25
F1 500 F3 500 -33 180 172
F4 500 F5 500 -17 98 108
F6 500 F7 500 33 -77 F8 500 -83 -8
F7 500 F9 500 -38 141 180
F6 500 F2 500 -32 23 F7 500 103 -31
F10 500 F11 500 39 -67 F12 500 -60 2
F11 500 F13 500 -29 139 172
F10 500 F14 500 -41 85 F11 500 74 -48
F15 500 F16 500 21 -80 F17 500 -57 -6
F16 500 F18 500 -29 150 161
F19 500 F15 500 -21 34 71
F15 500 F5 500 18 -79 F20 571 -24 -60
F18 500 F21 500 -21 123 127
F22 500 F5 500 -11 91 90
F10 500 F23 500 24 -72 F24 500 -57 1
F23 500 F1 500 -38 113 139
F10 500 F25 500 -26 66 F23 500 70 -53
F10 500 F23 500 23 -70 F26 500 -52 9
F23 500 F9 500 -31 119 123
F10 500 F19 500 -34 56 F23 500 61 -37
F6 500 F27 500 30 -62 F28 500 -75 4
F27 500 F1 500 -51 90 F29 633 130 17
F6 500 F19 500 -27 43 F27 500 77 -25
F28 433 F28 233 -49 -4 F7 500 48 -18
F7 500 F18 500 -31 112 F30 433 120 41
F4 500 F31 500 -12 72 63
F28 433 F10 500 2 -51 F32 500 54 -36
F16 500 F9 500 -30 89 98
F10 500 F19 500 -34 48 F16 500 42 -52
F6 500 F16 500 16 -60 F26 500 -65 -16
F16 500 F1 500 -29 71 86
F6 500 F1 500 -7 -46 F16 500 60 -41
F28 433 F17 500 -30 37 F6 500 48 -30
F11 500 F28 233 38 -20 95
F6 500 F5 500 -16 75 F11 500 50 -46
F27 500 F19 500 10 -48 -60
F27 500 F18 500 -42 84 F19 500 92 13
F19 500 F27 500 7 -43 60
F33 500 F23 500 23 -60 F28 433 -62 4
F23 500 F9 500 -26 72 74
F33 500 F19 500 -28 37 F16 500 51 -28
F27 500 F19 500 15 -52 F34 350 -60 -19
F27 500 F9 500 -43 80 F34 550 86 25
F19 500 F15 500 -18 27 F27 500 56 4
F15 500 F19 500 10 -57 F35 500 -41 -5
F36 500 F16 500 -26 58 F37 500 105 12
F36 500 F38 500 2 65 -52
F15 500 F19 500 16 -49 F39 500 -16 -52
F36 500 F15 500 -20 16 F40 644 31 91
F41 500 F39 500 -16 41 F26 500 40 -26
F28 433 F42 500 -6 -52 F43 500 39 -12
F44 500 F28 333 12 -28 65
F41 500 F45 500 -9 43 F28 500 40 -17
F10 500 F19 500 20 -50 F26 500 -31 18
F13 500 F11 500 -20 62 85
F10 500 F19 500 -25 46 F13 500 30 -44
F28 233 F10 500 -22 -61 F10 500 20 -15
F9 500 F23 500 -25 57 65
F10 500 F46 500 -20 39 F21 500 32 -49
F28 433 F7 500 -7 -59 F47 500 31 -10
F7 500 F9 500 -27 62 F28 433 79 20
F41 500 F5 500 -13 53 F48 500 47 -36
F49 500 F27 500 8 -47 -56
F27 500 F50 500 -30 63 F51 500 79 29
F27 500 F49 500 3 55 F52 500 -46 -7
F15 500 F5 500 7 -60 -38
F53 500 F54 500 -7 53 68
F5 500 F15 500 -11 28 F55 150 64 7
F28 433 F1 500 -6 -52 F1 500 32 -8
F1 500 F11 500 -20 52 F56 500 71 9
F10 500 F2 500 -23 24 F28 500 29 -24
F6 500 F1 500 6 -39 -43
F1 500 F16 500 -20 51 F30 367 67 12
F6 500 F0 500 -8 45 F21 500 40 -30
F28 433 F49 500 -8 -58 F6 500 36 -12
F7 500 F29 100 28 -19 F29 500 69 6
F6 500 F15 500 -13 29 F7 500 36 -34
F36 500 F13 500 6 -48 F57 500 -46 11
F36 500 F16 500 -25 42 F30 267 95 32
F36 500 F16 500 6 -27 -37
F7 500 F1 500 8 -43 F30 433 -56 -14
F7 500 F9 500 -18 63 F58 500 67 14
F22 500 F9 500 -7 -45 50
F33 500 F23 500 14 -47 F26 500 -38 24
F23 500 F21 500 -20 55 F29 500 56 14
F33 500 F59 500 -15 39 F26 500 39 -40
F5 500 F49 500 4 -36 -52
F9 500 F23 500 -13 41 57
F5 500 F38 500 -6 43 F29 300 62 8
F28 433 F6 500 -9 -44 F60 500 33 -13
F61 500 F28 233 20 -8 F28 333 129 -19
F60 500 F55 150 -13 14 F62 845 1 45
F63 500 F64 500 -8 45 53
F11 500 F13 500 -16 74 F65 500 60 20
F11 500 F63 500 7 -46 F65 500 -58 0
F6 500 F19 500 8 -38 F66 500 -55 -13
F36 500 F67 500 -19 76 F20 400 11 76
F36 500 F19 500 1 41 -43
F28 233 F68 500 -42 12 F19 500 8 -37
F36 500 F23 500 -22 38 F28 367 95 3
F36 500 F19 500 2 47 -43
F28 233 F29 33 7 -36 F10 500 18 -12
F27 500 F1 500 -31 55 F29 500 61 -9
F10 500 F5 500 -22 52 F27 500 28 -27
F6 500 F34 450 -7 24 F35 500 -42 12
F13 500 F69 500 -10 44 61
F13 500 F70 500 10 -32 -37
F71 500 F7 500 5 -38 F72 500 -54 -11
F7 500 F73 500 -2 -23 F40 300 14 48
F0 500 F71 500 -6 33 F40 222 -12 43
F72 500 F74 500 12 -21 F40 333 17 -40
F1 500 F44 500 -16 47 F40 375 1 50
F75 500 F59 500 -7 28 F62 764 10 50
F28 433 F42 500 -2 -31 F20 300 -4 35
F76 500 F23 500 -7 39 59
F51 500 F59 500 -12 31 F40 375 10 45
F63 500 F64 500 -7 38 44
F1 500 F53 500 -13 53 F40 375 2 52
F63 500 F4 500 -1 39 -45
F27 500 F6 500 6 -27 F30 433 -43 -7
F27 500 F9 500 -29 35 F73 500 59 22
F27 500 F6 500 2 30 F77 500 -40 -5
F17 500 F5 500 -1 -49 34
F21 500 F50 500 -9 45 49
F5 500 F40 300 19 -12 45
F27 500 F49 500 4 -22 F34 450 -44 -8
F27 500 F61 500 -24 55 F34 450 54 11
F27 500 F78 500 9 -32 F79 500 -11 -47
F80 500 F63 500 4 42 -43
F21 500 F30 233 29 -12 41
F81 500 F82 125 -7 20 -46
F83 500 F33 500 8 -19 -49
F27 500 F53 500 -27 53 F19 500 26 -18
F83 500 F33 500 -7 20 56
F28 433 F33 500 -8 -46 F20 333 0 33
F28 233 F34 50 16 54 F28 500 2 -41
F5 500 F84 500 -5 33 F30 367 59 9
F5 500 F85 500 6 -50 -49
F67 500 F85 500 -8 53 48
F5 500 F55 150 -12 14 47
F17 500 F86 500 -5 43 F46 500 30 3
F29 300 F41 500 27 -11 F23 500 -27 21
F33 500 F5 500 -15 33 F87 500 18 -36
F65 500 F49 500 4 -21 -36
F53 500 F13 500 -13 49 F29 167 76 -14
F88 500 F31 500 4 45 -35
F28 333 F36 500 -10 -61 F9 500 15 -34
F36 500 F13 500 -20 40 F28 367 72 8
F36 500 F89 500 7 -32 -34
F28 333 F61 500 -14 -66 F90 500 4 60
F28 333 F61 500 6 95 F9 500 -19 41
F62 708 F91 500 -24 24 F90 500 9 -39
F26 500 F33 500 1 -23 F92 500 33 -16
F21 500 F9 500 -13 36 50
F26 500 F33 500 -2 20 F92 500 -40 13
F57 500 F89 500 -7 33 29
F27 500 F53 500 -22 38 F93 500 38 6
F27 500 F0 500 -1 35 F11 500 -12 -35
F28 233 F94 500 0 -34 F62 817 26 9
F28 233 27 F95 500 -15 26
F96 500 F97 500 -13 25 25
F98 500 F20 250 -28 -4 F20 500 38 6
F11 500 F21 500 -9 38 F99 500 44 6
F98 500 F60 500 -2 31 F66 500 -31 20
F28 333 F20 250 -42 -9 F34 250 1 30
F11 500 F28 433 6 -27 F20 400 16 55
F11 500 F100 500 -7 16 -47
F72 500 F40 300 -23 7 F12 500 -34 14
F27 500 F18 500 -17 37 F40 273 5 38
F40 300 F58 500 26 -15 F72 500 -9 25
F63 500 F28 267 -20 3 44
F28 233 30 F67 500 -12 28
F80 500 F22 500 -5 34 44
F33 500 F20 250 -17 9 F28 500 -36 31
F18 500 F28 433 5 -27 42
F22 500 F20 250 21 -8 F28 367 40 11
F17 500 F59 500 2 -35 F30 333 1 35
F101 500 F72 500 -10 15 38
F80 500 F59 500 -8 27 48
F15 500 F102 500 -3 36 F41 500 -35 10
F15 500 F1 500 -11 33 F79 500 12 43
F14 500 F88 500 2 -34 38
F36 500 F13 500 7 -44 F55 50 -38 9
F36 500 F13 500 -18 44 F72 500 55 4
F103 500 F37 500 -7 16 31
F28 433 F72 500 -5 -35 F93 500 32 -6
F28 233 F20 667 32 7 F104 500 -15 19
F28 433 F19 500 6 42 F105 500 -31 3
F63 500 F43 500 -1 -44 35
F7 500 F16 500 -10 25 F16 500 33 6
F63 500 F106 500 -2 21 F20 400 -8 -42
F63 500 F46 500 2 -35 37
F104 500 F23 500 -6 23 42
F63 500 F46 500 -3 32 -41
F30 433 F60 500 0 -27 F106 500 19 -5
F23 500 F67 500 -9 43 33
F30 433 F60 500 -1 29 F40 300 4 -27
F27 500 F85 500 2 -43 F28 267 -12 -43
F27 500 F1 500 -17 33 F55 150 44 5
F107 500 F51 500 -4 20 F10 500 42 -6
F99 500 F55 150 10 -11 -41
F27 500 F36 500 -37 36 F79 500 5 47
F75 500 F55 50 -10 9 40
F19 500 F108 500 6 -48 -38
F36 500 F79 500 -24 8 F62 817 5 44
F109 500 F19 500 -5 27 45
F6 500 F85 500 0 -50 F57 500 -37 10
F54 500 F18 500 -6 41 39
F110 500 F88 500 7 -24 -36
F99 500 F61 500 5 -20 -29
F7 500 F61 500 -13 39 F16 500 26 5
F75 500 F111 500 -6 27 30
F108 500 F27 500 1 -25 -52
F27 500 F50 500 -9 41 F105 500 38 -12
F108 500 F27 500 0 -20 41
F17 500 F63 500 -8 24 F82 125 15 53
F101 500 F5 500 -3 -39 36
F5 500 F17 500 3 -25 45
F112 500 F70 500 -6 32 30
F18 500 F23 500 -8 27 39
F49 500 F24 500 0 -33 F35 500 29 -9
F36 500 F5 500 3 -32 F30 333 -49 0
F36 500 F58 500 -4 -32 F30 367 58 -13
F5 500 F84 500 -4 26 36
F108 500 F33 500 2 -19 -48
F61 500 F1 500 -7 33 40
F108 500 F19 500 -3 25 43
F28 233 F40 875 -30 2 F80 500 10 -35
F93 500 F28 233 26 -5 -40
F26 500 F55 50 -5 14 F40 429 -32 -12
F113 500 F114 500 -3 -43 21
F29 433 F27 500 3 43 F62 708 6 -40
F115 500 F83 500 -3 36 41
F24 500 F32 500 0 -45 45
F36 500 F79 500 -20 11 F79 500 27 9
F79 500 F116 500 10 -24 F4 500 -14 24
F17 500 F65 500 -4 -27 F26 500 15 42
F29 433 F37 500 13 -13 F30 600 -41 -4
F17 500 F65 500 2 31 F29 367 0 -30
F55 350 F1 500 3 -28 F81 500 -39 12
F27 500 F1 500 -22 40 F94 500 39 10
F81 500 F55 150 -4 20 F94 500 -39 -11
F62 866 F27 500 14 -25 F81 500 -12 24
F27 500 F107 500 -10 32 F117 500 26 -2
F81 500 F62 866 -11 11 -38
F64 500 F62 817 5 -14 F62 764 -1 48
F118 500 F44 500 -6 28 31
F116 500 F62 817 -7 14 F62 817 3 -30
F5 500 F83 500 -2 -34 -38
F50 500 F55 350 -3 27 38
F5 500 F83 500 -1 34 F30 367 47 11
F92 500 F23 500 8 -36 -55
F23 500 F94 500 5 -15 49
F92 500 F22 500 -11 23 59
F28 433 F33 500 -3 -35 F73 500 0 29
F28 500 F61 500 4 44 F73 500 -12 -36
F0 500 F88 500 0 -45 F28 433 25 6
F28 433 F61 500 -7 -44 F73 500 -4 27
F28 333 F61 500 8 85 F1 500 -18 18
F65 500 F93 500 -4 16 F28 267 -12 40
F119 500 F39 500 1 -41 36
F71 500 F40 644 -11 11 22
F119 500 F79 500 8 -9 -32
F28 433 F28 233 -20 -1 F40 600 27 0
F28 433 F53 500 2 52 F28 500 -9 -36
F40 300 F120 500 26 -29 F105 500 -13 13
F23 500 F1 500 5 -24 -36
F1 500 F27 500 -16 19 F18 500 12 40
F121 500 F43 500 -5 21 32
F42 500 F122 500 7 -28 F74 500 -27 -3
F23 500 F20 429 -13 5 25
F4 500 F122 500 -7 26 37
F0 500 F5 500 4 -32 F55 350 -38 -9
F55 350 F29 300 7 -23 30
F123 500 F119 500 1 -32 40
F124 500 F62 866 8 -10 47
F30 333 F34 250 6 46 F27 500 -22 7
F62 866 F40 500 -1 -27 F40 667 3 29
F5 500 F125 500 0 41 -36
F28 333 F53 500 8 58 F94 500 19 -28
F5 500 F28 500 -11 15 38
F6 500 F41 500 1 -23 F28 500 -38 24
F9 500 F21 500 -12 32 40
F9 500 F21 500 9 -33 -36
F33 500 F97 500 7 -32 F29 167 15 -24
F29 433 F40 500 25 -2 F23 500 -45 -3
F70 500 F9 500 4 -35 -36
F126 500 F95 500 1 -34 -48
F36 500 F95 500 -10 37 F94 500 45 1
F80 500 F36 500 2 -27 51
F116 500 F5 500 0 -36 F62 764 8 29
F82 125 F99 500 2 46 F62 789 10 -29
F19 500 F88 500 -1 -37 F82 125 41 9
F90 500 F63 500 -7 32 55
F36 500 F7 500 -13 16 F29 233 49 -12
F90 500 F63 500 5 -37 -48
F24 500 F127 500 -7 16 29
F11 500 F1 500 -10 23 F65 500 38 1
F11 500 F38 500 2 36 F44 500 -34 -9
F83 500 F124 500 -4 37 -42
F95 500 F1 500 -5 21 45
F83 500 F124 500 2 -38 F107 500 6 54
F34 250 F82 125 -6 -29 F28 333 -6 25
F28 233 F55 150 43 -2 F34 450 -2 -39
F88 500 F128 500 3 46 -40
F116 500 F58 500 1 -18 F20 667 35 2
F28 500 F20 667 10 -12 -29
F116 500 F58 500 0 23 F20 667 -38 1
F34 350 F51 500 1 -36 F42 500 28 -3
F9 500 F34 450 0 -31 25
F63 500 F129 500 3 -33 -36
F89 500 F65 500 -1 -31 25
F30 367 F60 500 14 -7 F11 500 -14 21
F89 500 F30 267 -12 7 -34
F63 500 F43 500 0 -32 35
F29 433 F27 500 -1 36 F62 708 8 -33
F63 500 F29 433 -4 16 -36
F59 500 F20 250 -20 4 F130 500 -38 -4
F28 500 F0 500 14 -24 -32
F59 500 F20 400 9 -9 F20 400 4 41
F34 750 F5 500 8 -21 -23
F1 500 F55 350 -14 27 F34 150 36 5
F60 500 F34 750 -10 31 F72 500 27 -15
F100 500 F20 500 28 1 F20 700 -14 16
F131 500 F49 500 -7 14 21
F100 500 F20 667 -23 6 F20 700 12 -10
F15 500 F5 500 7 -37 F132 500 -25 0
F55 350 F44 500 -12 11 F15 500 7 38
F5 500 F15 500 -5 16 38
F30 367 F59 500 -5 -33 F49 500 16 -29
F36 500 F54 500 -12 24 F30 367 49 -13
F36 500 F30 533 7 -17 F62 817 2 -39
F106 500 F20 250 -14 6 F34 250 -30 9
F20 700 F34 150 25 -10 F34 250 -22 39
F14 500 F106 500 -8 24 37
F95 500 F41 500 11 -15 -42
F95 500 F88 500 -9 22 32
F41 500 F72 500 -13 12 F74 500 26 -5
F7 500 F91 500 5 -15 -24
F55 150 F73 500 12 -13 F55 350 -36 6
F59 500 F91 500 -6 21 27
F63 500 F59 500 -2 -29 33
F40 273 F34 150 -7 -32 F13 500 5 37
F40 300 F34 250 29 9 F26 500 -1 -24
F24 500 F0 500 2 -21 28
F64 500 F13 500 2 32 -28
F30 533 F5 500 -2 33 F2 500 -32 -2
F32 500 F75 500 4 -27 -32
F3 500 F66 500 1 -18 28
F75 500 F115 500 -5 28 30
F24 500 F133 500 -8 34 35
F26 500 F18 500 -1 31 37
F118 500 F24 500 7 -37 -29
F28 333 F30 367 -19 6 F114 500 9 -32
F134 500 F47 500 -10 15 23
F81 500 F28 333 14 1 -31
F63 500 F90 500 -5 29 31
F36 500 F13 500 -8 40 F30 267 50 7
F36 500 F79 500 8 -10 F40 644 -44 -1
F63 500 F34 750 -5 -38 39
F88 500 F34 450 6 -19 46
F63 500 F34 650 1 39 -40
F99 500 F17 500 -1 23 -28
F99 500 F53 500 -10 25 33
F125 500 F30 167 25 -1 -37
F29 233 F60 500 -3 -34 F55 150 12 -5
F29 433 F55 250 5 29 F55 350 -27 -2
F92 500 F14 500 -5 31 38
F29 700 F116 500 -2 22 -26
F29 567 F29 233 -5 19 -31
F29 500 F29 367 1 -22 F29 633 10 33
F64 500 F66 500 -5 20 25
F55 350 F55 50 2 -21 23
F64 500 F91 500 1 21 -25
F34 550 F63 500 -6 28 F34 750 54 -10
F127 500 F45 500 4 -27 -29
F40 167 -35 F107 500 1 42
F27 500 F98 500 0 19 F94 500 -27 5
F94 500 F27 500 0 21 F33 500 -15 6
F135 500 F88 500 2 -28 -37
F19 500 F20 250 -18 6 -36
F53 500 F50 500 -8 27 F20 600 -10 41
F19 500 F20 250 20 -6 28
F64 500 F45 500 -3 24 27
F17 500 F9 500 3 36 -24
F62 633 F62 125 -6 -24 F60 500 -3 19
F34 150 F20 700 -19 3 F83 500 13 -22
F99 500 F36 500 -9 16 38
F34 150 F37 500 9 35 F20 250 10 -18
F71 500 F5 500 3 -28 F20 400 7 -39
F134 500 F27 500 -5 13 33
F5 500 F88 500 -2 -33 26
F51 500 F95 500 4 -30 F34 450 -38 12
F36 500 F118 500 -9 36 F30 367 36 -8
F51 500 F73 500 -9 6 F34 250 51 -16
F83 500 F74 500 5 -10 -27
F120 500 F51 500 10 -12 -20
F83 500 F94 500 -14 2 34
F43 500 F66 500 2 29 -29
F55 350 F88 500 -5 26 24
F106 500 F129 500 -4 -33 F55 350 16 -9
F119 500 F34 750 -2 -32 26
F29 100 F20 750 28 6 F49 500 -15 11
F20 429 F29 300 -6 26 F29 367 5 -29
F92 500 F30 433 0 15 -35
F1 500 F105 500 -4 -27 F30 367 38 -6
F92 500 F5 500 -5 24 37
F89 500 F41 500 4 -18 37
F36 500 F79 500 -19 6 F79 500 28 2
F136 500 F137 500 2 -37 F10 500 -39 16
F39 500 F118 500 2 17 -22
F127 500 F36 500 1 17 -26
F110 500 F68 500 -1 -22 -31
F27 500 F6 500 7 -13 F29 367 -46 12
F27 500 F50 500 -19 27 F29 367 40 2
F138 500 F131 500 -1 -30 36
F75 500 F42 500 6 -13 -27
F30 233 F30 167 -6 41 F79 500 -15 13
F43 500 F75 500 -6 22 25
F48 500 F24 500 -3 33 29
F49 500 F139 500 -12 13 F0 500 27 -9
F48 500 F24 500 5 -29 -28
F29 500 F5 500 6 -38 F34 350 1 -28
F140 500 F34 50 -10 6 -31
F29 500 F29 367 2 -18 F120 500 28 -18
F89 500 F33 500 -1 -14 37
F17 500 F73 500 20 -4 -20
F89 500 F17 500 -2 13 -46
F112 500 F63 500 -8 33 35
F13 500 F17 500 2 -31 40
F81 500 F62 708 -11 10 -32
F141 500 F71 500 1 -19 27
F45 500 F118 500 -7 26 -34
F142 500 F20 429 8 -3 34
F30 467 F41 500 -2 -18 F74 500 18 1
F29 433 F60 500 4 -14 F30 433 -41 -16
F143 500 F144 500 4 -25 33
F95 500 F39 500 3 -30 -32
F45 500 F34 250 -2 23 -33
F34 250 F36 500 7 -24 F34 650 -21 16
F126 500 F34 450 4 25 -27
F13 500 F44 500 -11 23 22
F34 250 F126 500 -2 29 F134 500 -8 -20
F20 429 F2 500 -16 18 F20 571 21 -5
F44 500 F20 333 16 -9 32
F79 500 F29 167 -7 15 F20 833 -4 -26
F95 500 F55 550 6 -19 -29
F85 500 F140 500 1 -37 44
F46 500 F55 550 -8 18 F20 571 -10 43
F6 500 F106 500 7 -12 F57 500 -36 30
F15 500 F47 500 -9 15 F27 500 8 24
F106 500 F57 500 0 -36 F74 500 2 39
F0 500 F5 500 0 -32 -28
F9 500 F32 500 -2 21 20
F5 500 F118 500 2 -17 31
F55 350 F122 500 3 -49 F62 550 -7 -43
F62 367 49 F36 500 -5 21
F62 866 F91 500 -17 22 F122 500 4 47
F30 433 F30 333 7 -11 F91 500 19 -7
F42 500 F72 500 -10 19 F30 367 20 4
F30 167 28 F30 267 -20 0
F90 500 F82 125 -2 -18 38
F50 500 F62 450 27 -2 38
F57 500 F14 500 2 33 F62 764 4 -33
F30 167 -25 F22 500 2 -21
F30 267 F145 500 1 40 F1 500 -15 16
F22 500 F30 167 20 -2 F30 367 32 7
F95 500 F146 500 -3 25 -46
F27 500 F61 500 -15 15 F79 500 2 46
F79 500 F0 500 5 31 F27 500 0 -42
F59 500 F48 500 -5 23 F20 500 -39 -8
F0 500 F20 833 -2 22 -22
F55 150 F20 833 4 -20 F55 250 32 12
F81 500 F35 500 -3 17 31
F55 350 F34 450 4 -17 F15 500 3 31
F81 500 F84 500 -2 22 -33
F64 500 F62 866 7 -10 37
F147 500 F148 500 9 32 -19
F149 500 F64 500 0 -31 -29
F95 500 F150 500 0 -33 -36
F95 500 F62 550 -32 -6 21
F150 500 F63 500 7 -25 36
F100 500 F12 500 -3 25 F62 764 -3 20
F50 500 F100 500 2 -17 44
F8 500 F100 500 0 -17 26
F45 500 F30 267 6 -8 28
F91 500 F26 500 5 36 -21
F30 267 F73 500 -29 5 F30 433 12 -6
F91 500 F124 500 2 32 -23
F28 233 F55 50 29 0 F36 500 -11 11
F91 500 F59 500 -7 18 F55 50 29 -2
F28 233 F136 500 -26 7 F30 333 12 -5
F79 500 F36 500 -21 27 F28 267 28 3
F136 500 F20 667 0 23 F28 500 -32 18
F136 500 F129 500 0 38 27
F21 500 F29 433 -3 -32 20
F5 500 F136 500 -2 -28 22
F43 500 F27 500 9 -13 -27
F27 500 F1 500 -14 24 F151 500 23 -5
F43 500 F122 500 -7 -33 F29 433 28 7
F30 467 F30 267 2 -11 F73 500 -1 44
F28 233 F30 167 6 25 F140 500 -1 -35
F92 500 F30 467 4 -17 36
F29 433 F29 300 -2 -27 F29 500 32 1
F29 433 F143 500 4 33 F29 633 -30 4
F116 500 F87 500 3 43 -20
F48 500 F33 500 4 -22 F33 500 1 46
F118 500 F36 500 -7 11 28
F8 500 F33 500 -7 7 40
F72 500 F29 367 -2 14 F45 500 -19 23
F29 433 F61 500 4 33 F148 500 -24 -3
F60 500 F29 567 -9 26 F29 567 21 -25
F8 500 F15 500 2 -23 -36
F148 500 F29 167 12 -4 F94 500 7 26
F8 500 F15 500 -4 13 41
F63 500 F144 500 -2 -29 23
F20 750 F20 333 24 6 F30 233 -33 -12
F60 500 F0 500 -6 21 F30 433 38 -16
F51 500 F12 500 5 36 F30 433 -28 0
F95 500 F55 450 -10 22 35
F55 450 F60 500 -4 17 F30 367 -41 -14
F145 500 F112 500 -8 26 F20 667 28 -9
F36 500 F20 700 0 -25 F20 500 -18 48
F129 500 F1 500 7 -28 -29
F138 500 F152 500 1 -23 -27
F40 644 F40 300 -3 17 F40 875 -19 4
F40 300 F81 500 17 -21 F40 429 -19 2
F112 500 F62 938 8 -4 23
F11 500 F13 500 -4 19 F69 500 20 3
F80 500 F11 500 -1 -33 32
F51 500 F2 500 6 -17 F40 500 -25 -3
F148 500 F2 500 -3 23 24
F108 500 F51 500 -7 15 30
F58 500 F39 500 7 -26 F30 467 -20 2
F134 500 F26 500 -13 19 F15 500 -3 39
F35 500 F87 500 0 32 F41 500 -2 -38
F114 500 F75 500 6 -23 F55 50 -23 -6
F62 125 30 F45 500 -5 -31
F75 500 F114 500 -5 28 F62 764 7 37
F27 500 F0 500 -1 -27 -30
F20 667 F136 500 21 -15 F53 500 -24 25
F20 750 F20 429 6 -9 F20 833 30 10
F28 333 F120 500 -8 21 F115 500 14 -26
F28 500 F67 500 -2 34 F40 429 -8 -40
F138 500 F96 500 -6 24 26
F20 600 F40 167 29 2 F40 667 -23 6
F28 233 F40 667 40 -3 F28 500 1 -36
F40 167 F55 50 17 -52 F40 300 21 -1
F153 500 F49 500 3 -20 -32
F29 433 F50 500 3 23 F7 500 -22 3
F29 433 F29 367 0 -24 F29 567 27 -1
F106 500 F20 250 -15 12 F20 250 14 -20
F26 500 F71 500 -8 27 31
F106 500 F154 500 -7 -39 F20 333 -10 22
F63 500 F74 500 -2 -19 16
F33 500 F36 500 -6 14 F0 500 22 2
F139 500 F101 500 5 -20 -25
F73 500 F45 500 -3 25 F65 500 16 -24
F99 500 F40 300 -23 1 30
F40 300 F40 167 -24 25 F73 500 -3 -16
F40 556 F28 333 -11 17 F58 500 -9 -49
F28 433 F17 500 19 -11 F30 333 -22 0
F40 556 F28 333 -1 -18 F58 500 7 48
F28 433 F28 367 -1 -34 F42 500 6 33
F50 500 F79 500 -9 9 29
F92 500 F28 433 4 -18 36
F34 750 F17 500 -4 21 -33
F82 125 F100 500 9 -8 -13
F34 750 F129 500 3 -29 34
F93 500 F40 167 28 4 -28
F20 700 F98 500 12 -26 F55 150 -6 -36
F40 167 F55 50 -6 -39 F40 300 25 -5
F68 500 F64 500 -8 26 32
F2 500 F15 500 -4 13 21
F88 500 F68 500 6 -28 -32
F29 367 F155 500 -12 22 F15 500 4 22
F131 500 F29 167 6 -14 33
F156 500 F119 500 6 -32 43
F119 500 F155 500 -3 21 38
F67 500 F11 500 -10 19 24
F119 500 F155 500 4 -24 -33
F70 500 F102 500 -3 21 31
F18 500 F73 500 -2 -16 21
F70 500 F102 500 5 -19 -32
F24 500 F105 500 -5 -25 24
F1 500 F20 250 13 -7 27
F88 500 F105 500 6 25 -35
F116 500 F5 500 0 -31 27
F21 500 F26 500 -13 19 34
F116 500 F11 500 5 -24 -26
F157 500 F34 350 0 16 36
F36 500 F28 267 -16 1 F28 367 41 -23
F14 500 F34 350 -1 -17 27
F20 250 F2 500 -22 5 F7 500 6 -24
F20 667 F113 500 13 -17 F79 500 -25 21
F20 200 F79 500 28 3 F11 500 -1 -28
F20 250 F100 500 -35 19 F42 500 5 -16
F20 333 F40 222 -3 27 F113 500 0 -22
F30 233 F30 167 -3 -35 F30 267 23 2
`,
  cues: `
expectation -88 98 -10
evidence -192 170 22
future.claim 336 -125 -211
future.missing -332 9 322
question.claim -191 -194 385
question.missing 295 -60 -235
expectation.before -125 28 97
expectation.beside -116 -150 266
evidence.inside 111 28 -139
evidence.beside 270 -111 -159
expectation&evidence -220 107 113
open:any -258 41 217
open:before -248 -44 292
open:beside -549 107 442
claimCoverage 33 51 -83
passageCoverage 307 -80 -227
order -210 -184 393
length 599 -479 -121
claimLength 1270 -912 -358
loose 393 -603 210
loose.before -131 -32 163
loose.after 180 -151 -29
number.agree 340 -422 82
number.missing -40 58 -18
future 254 -123 -131
future.inside -41 -8 49
future.beside 114 61 -175
negation -282 766 -484
possibility -94 -74 168
question -126 -47 172
question.2 22 -105 83
possibility.before -42 -101 143
possibility.first 31 -13 -17
question.before -101 102 -1
question.first 360 -450 90
question.after -5 138 -133
negation.after 142 -136 -6
future.after 46 -186 140
evidence.after -306 -7 313
negation&possibility 47 29 -76
negation&evidence 160 -114 -46
negation&future 204 -310 107
negation&question 14 252 -266
possibility&evidence 102 -120 18
possibility&future 108 -187 78
possibility&question 347 -163 -183
evidence&future -75 74 1
evidence&question 145 64 -209
future&question 169 -354 185
open:first -91 -64 155
negation.loose 72 27 -99
asks -689 42 647
asks.notLast 14 148 -161
asks&question.first -242 -259 501
asks&negation 27 16 -43
asks&possibility 17 106 -123
asks&evidence 14 20 -34
asks&future 137 -66 -71
asks&question -3 -191 194
ending.evidence -17 65 -47
end.question -2 212 -209
end.negation -566 522 44
end.future 238 40 -278
end.evidence 105 -31 -74
parts 48 21 -69
capitals.some 200 -231 31
colon -81 -165 247
colon.headAligned -273 -34 307
colon.restAligned 84 -143 59
hearsay -312 -4 316
evidence.before 120 244 -364
hearsay.before -169 151 17
hearsay.beside -139 -205 344
question.beside -136 47 89
hearsay&evidence -195 151 44
hearsay&question -76 30 47
vague:any -369 107 263
vague:before -216 47 169
vague:beside -263 190 73
end.hearsay -160 -68 229
titleCase 33 102 -135
authority -275 207 68
intention 171 46 -217
authority.before -228 91 138
intention.before 76 20 -96
authority&expectation -99 38 61
authority&evidence 65 -13 -52
open:2 -143 -43 186
attributed:any -209 52 157
attributed:before -257 -50 307
rumour -144 59 85
future.both -174 -176 350
future.before -16 23 -7
rumour.before 9 -67 58
rumour.beside 43 184 -227
colon.short -60 110 -50
capitals.all -4 -117 120
source -197 47 150
source.after -146 -112 258
source.last -121 -3 124
open:after 9 137 -146
open:last -13 -61 74
vague:after -269 163 105
vague:last 124 -42 -82
attributed:after -148 220 -72
attributed:last -112 -74 186
source.end -86 -98 185
source.end.source 59 -71 12
ending.source -181 -75 257
end.plain -148 113 35
end.source 97 -58 -38
number.extra 175 124 -299
colon.headPlain 196 -112 -84
colon.speaker -108 -200 309
colon.speaker.none -120 116 4
question.both 51 103 -154
evidence.claim -54 -83 137
evidence.missing 40 -55 15
source.end.none -110 -44 155
colon.restShort -50 -26 75
hearsay.inside -80 -102 182
open:inside -68 -137 205
vague:inside 112 -122 9
saying -158 -27 186
source.beside -99 15 84
saying.after -186 -54 240
saying.beside -89 -19 109
saying.last -325 32 293
source&saying -119 21 98
attributed:2 -204 162 42
attributed:beside 202 -84 -118
ending.saying -6 -136 143
confirmation 204 9 -214
confirmation.inside -160 -21 181
colon.head.confirmation 178 -41 -137
confirmation.before 162 -110 -52
confirmation.beside 25 23 -48
rumour&confirmation 160 12 -172
future.last -73 -27 100
ending.question 125 75 -200
ending.future -52 -205 257
future.2 -12 37 -25
possibility.inside -105 -81 186
possibility.beside -239 55 184
possibility.after 51 130 -180
rumour.inside 2 61 -63
asks.last -741 -78 820
asks&rumour -33 -160 192
colon.head.rumour -104 -15 118
intention.inside 28 0 -29
intention.beside 183 -36 -147
hearsay&intention 89 28 -117
negotiation 7 -47 40
rumour.first -118 41 77
negotiation.inside -184 57 127
rumour&future -61 144 -84
negotiation&future 237 -106 -131
vague:first -118 -52 170
end.negotiation 9 -32 23
rumour&possibility -38 -17 55
intention&future 99 -103 3
end.possibility -145 18 127
end.intention 31 -11 -20
source.before -8 127 -119
source.first 51 -45 -6
source&future -51 25 26
attributed:first 152 32 -184
colon.head.source 97 42 -139
denial -182 355 -174
contrast -196 -34 231
negation.before -116 364 -248
contrast.before 16 -134 118
denial.before -213 216 -3
denial.beside -162 466 -304
negation&confirmation 55 -151 96
negation&contrast -187 -39 226
denial&source -10 113 -102
denial&contrast -37 -137 173
source&confirmation 23 -158 134
source&contrast -17 -149 166
confirmation&contrast 44 -122 78
against:any -591 1109 -518
against:before -468 311 157
against:beside -342 435 -94
belief -34 -74 108
belief.before -56 8 48
belief.beside -177 9 169
belief&possibility 31 -28 -4
belief&future 163 -34 -129
expectation.inside -34 -16 50
hearsay&expectation 48 38 -86
saying&future 195 -165 -29
evidence.first 169 -30 -139
checking -144 -129 273
checking.before -262 -48 310
checking.beside -81 -125 207
checking.first -125 -8 134
intention.after 91 33 -124
ending.negation -135 33 102
belief.inside -117 12 106
evidence.both -87 -27 114
number.conflict -18 -365 383
hearsay.after -59 -23 82
contrast.inside -88 -57 145
negation.inside -197 547 -350
negation.beside -332 749 -417
question&contrast 54 -184 130
negation.odd -505 1013 -508
claiming 208 -23 -185
claiming.before -50 -156 206
claiming.beside -113 187 -74
source&claiming -49 -1 50
vague:2 -83 -11 94
contrast.beside -139 159 -20
possibility&contrast -90 104 -14
colon.head.evidence 238 -206 -31
end.expectation 65 -18 -48
negation.claim 92 123 -216
negation.missing -92 284 -192
saying.inside -335 165 170
attributed:inside -86 72 15
negation.odd.claim -175 338 -162
source.inside 28 39 -66
contrast.claim -363 146 218
contrast.missing -327 61 266
rumour.2 -150 -70 220
future&contrast -62 346 -284
intention.both -111 148 -37
intention.claim 45 42 -87
open:claim 180 88 -268
intention.missing 143 -101 -42
future.first 3 -25 22
source&possibility -21 -16 37
colon.head.possibility -36 139 -103
colon.head.question 193 131 -324
colon.rest.source 81 -57 -24
source.2 18 -52 35
expectation.after 70 89 -159
expectation&future 16 74 -91
claiming.after 39 197 -236
ending.claiming 123 -83 -39
rumour&source -11 -38 49
possibility.claim -288 -175 463
possibility.missing -263 -107 369
withdrawal -88 383 -295
withdrawal.inside -39 161 -121
withdrawal.beside -128 416 -288
against:inside -189 490 -301
possibility.both -26 -68 94
correction 202 96 -298
correction.before 42 97 -139
correction.beside -2 55 -53
correction.first 85 -44 -41
correction.inside -44 7 37
negation&correction -18 25 -7
against:first 60 42 -102
platform -335 237 97
platform.before -319 180 139
platform&question -93 125 -32
doubt -20 -151 172
question.inside -92 73 19
doubt.inside -42 -94 136
doubt.beside -18 -412 430
doubt&question -51 -156 208
negation.2 -324 275 49
negation.first -59 207 -148
negation.answer -342 421 -79
platform.after -61 145 -84
platform.last -138 -32 170
platform&future 174 -11 -163
ending.platform 65 -31 -33
refutation -218 250 -32
refutation.2 -81 266 -185
refutation.before -237 104 133
refutation.after -181 313 -132
refutation.last -140 251 -111
refutation&evidence 8 25 -33
refutation&question -117 138 -21
against:after 51 452 -503
against:last -260 353 -93
straight -413 617 -204
ending.refutation -5 170 -165
evidence.2 -5 60 -55
negation&refutation 58 -325 268
negation&platform -28 -125 153
negation&claiming 60 -141 81
refutation&platform -109 214 -105
refutation&claiming 146 12 -158
refutation&possibility -41 -40 81
refutation&future 125 -93 -32
platform&claiming -27 -26 53
platform&possibility 146 -27 -119
platform&evidence -153 61 91
claiming&possibility -64 36 28
claiming&evidence 50 -108 58
claiming&future -32 -38 70
asks&refutation -66 -301 367
asks&platform -59 188 -129
asks&claiming -12 -68 81
ending.possibility 61 6 -67
end.claiming -51 -141 192
refutation.beside -61 135 -74
checking.after -35 -46 82
refutation.inside 149 5 -154
end.platform 70 170 -240
colon.head.refutation -119 -20 139
confirmation.after 149 93 -242
confirmation.last -66 94 -28
ending.confirmation 2 86 -87
refutation&correction -9 45 -36
against:2 87 -115 27
turned 172 -327 155
contrast.after -120 255 -135
refutation&contrast -41 -219 259
denial&authority -51 180 -128
source&authority -9 85 -76
refutation&saying 92 -48 -43
source.end.refutation -19 -128 146
end.refutation -20 -4 23
colon.head.saying 16 -30 15
colon.rest.refutation -16 -132 148
refutation&confirmation 11 63 -74
deception -151 -30 181
platform.2 -77 167 -90
refutation.first -95 312 -217
deception.after -138 85 53
refutation&deception -26 13 13
deception&platform -11 48 -37
platform.beside -30 155 -125
deception.inside -12 46 -34
deception.beside -19 -84 104
claiming.inside 175 -129 -47
refutation&source -19 259 -239
deception&claiming -14 -22 36
platform&source 67 -14 -53
platform&confirmation 107 -8 -98
claiming&confirmation 56 -35 -21
end.deception -51 -45 96
end.confirmation 361 -43 -318
colon.head.negation -16 26 -10
colon.head.correction 130 -100 -30
authority.2 2 -49 46
confirmation.2 89 4 -93
authority&belief 25 -16 -9
authority&confirmation -107 -38 145
authority&question -75 -54 129
belief&question 134 -50 -84
confirmation&question 86 -73 -14
saying.before -76 11 64
saying&possibility 66 -92 26
saying&evidence -88 135 -46
saying&question -307 166 142
asks&saying 207 -7 -200
end.saying 5 -23 18
negotiation&question 6 91 -97
authority.beside 233 -210 -24
end.checking 111 -79 -32
source&belief -37 -15 53
saying.2 14 -77 64
saying&confirmation -27 -12 38
colon.head.hearsay -35 71 -37
correction.after 205 12 -217
correction.last -98 229 -131
correction&saying -24 72 -48
authority&saying -95 -122 217
ending.correction 2 111 -113
negation.last -68 238 -169
deception.before -1 -161 162
rumour.after -150 68 82
evidence.last 200 -50 -149
deception&evidence -50 -21 71
rumour&evidence -105 257 -152
end.rumour -243 -74 316
ellipsis 93 -36 -58
refutation&rumour -18 -28 46
refutation&denial 147 -87 -60
authority.after 71 62 -133
authority.last 207 -27 -181
negation&authority -83 131 -49
source.end.authority 109 -6 -103
ending.authority 105 135 -240
end.authority 18 -92 75
denial.inside -193 329 -136
refutation&hearsay -6 123 -117
refutation&intention 100 -13 -87
colon.head.intention -133 66 67
saying&intention 135 21 -156
claiming.claim -109 167 -58
vague:claim -83 271 -188
attributed:claim 141 -139 -3
end.denial 39 -348 309
claiming.missing -79 192 -113
platform.both 210 -27 -183
platform.claim 321 -194 -127
confirmation.first 20 124 -144
doubt.after 65 -113 48
doubt&source -5 96 -91
source&question 22 11 -33
end.doubt 71 -175 104
asks&contrast -32 -248 281
confirmation&evidence -44 52 -7
asks&confirmation -259 -32 291
correction&question 145 71 -217
confirmation.both 254 -13 -241
confirmation.claim 591 -66 -525
confirmation.missing 334 -58 -277
platform.missing 139 -172 33
negation.both 186 -152 -34
saying.claim -81 -2 83
saying.missing 46 -179 133
platform&hearsay -37 -51 88
evidence&contrast -279 345 -66
end.contrast 100 -37 -63
saying.both -124 174 -50
doubt.before -35 53 -18
doubt.first 38 -148 109
colon.head.platform 108 -6 -102
against:claim 291 305 -596
saying&negotiation 333 -18 -315
saying&contrast 91 -77 -14
negotiation&contrast 189 -33 -157
negotiation.after 93 -91 -2
checking.claim -377 222 155
checking.missing -345 250 95
authority.first -30 89 -58
refutation&authority -53 15 38
colon.head.authority -210 -16 226
authority.claim 310 -216 -94
authority.missing 43 -153 110
negation&rumour -15 -85 100
rumour&platform -57 -181 238
rumour&contrast -36 66 -30
rumour.last -27 28 -1
ending.rumour -27 28 -1
denial.after 226 -189 -37
denial.last 120 -185 65
ending.denial 120 -185 65
rumour&question -32 -134 166
end.correction -44 118 -73
denial&saying -18 26 -8
authority&contrast -63 -64 127
authority.inside -15 -48 63
authority&claiming -93 -4 97
negation&saying -107 91 15
doubt&claiming -25 43 -17
rumour&claiming -14 -30 44
correction&platform -38 57 -19
denial&question -39 111 -72
checking&question 33 2 -36
authority&possibility 29 -29 0
authority&future 190 23 -214
asks&checking -27 -58 86
belief&evidence 151 -26 -125
deception.last -107 50 57
deception&question -28 -129 157
asks&deception -17 -26 44
ending.deception -108 55 53
claiming&question -73 -135 208
claiming&contrast -54 -12 66
deception.first 49 -120 72
platform.first -106 145 -39
colon.head.contrast -42 -27 69
claiming&saying 140 146 -286
hearsay&saying -47 188 -141
expectation&question -218 134 84
checking.inside 154 -33 -120
checking&evidence 46 -9 -36
claiming&checking -62 -16 78
hearsay&confirmation -22 6 16
hearsay.first -52 -40 92
colon.head.claiming -11 -9 20
claiming.last 126 -77 -49
belief.after 139 -96 -43
belief.last -108 -43 151
ending.belief -108 -43 151
hearsay&future -51 68 -17
ending.hearsay 79 -9 -70
possibility&confirmation 106 -11 -94
confirmation&future -35 -84 118
denial&claiming 104 8 -112
checking.last -21 -17 38
ending.checking -22 -69 91
deception.claim -51 163 -112
deception.both -154 72 82
platform&saying -31 -43 74
authority.both 259 -57 -203
negation&hearsay -9 73 -64
possibility&checking -76 -20 96
end.belief 233 1 -234
1 614 -536 -78
`,
  words: `
expectation -100 96 4
evidence -130 143 -12
future.claim 314 -123 -191
future.missing -359 19 340
question.claim -110 -200 310
question.missing 196 -47 -149
expectation.before -130 22 108
expectation.beside -127 -127 253
evidence.inside 92 28 -120
evidence.beside 200 -84 -116
expectation&evidence -218 103 115
open:any -231 19 212
open:before -227 -71 298
open:beside -548 124 425
claimCoverage 166 -74 -92
passageCoverage 366 -129 -236
order -162 -232 394
length 481 -434 -47
claimLength 847 -681 -167
loose 378 -533 154
loose.before -127 -83 209
loose.after 275 -205 -70
number.agree 285 -398 114
w:sales -3 25 -22
w:in -38 -10 48
w:in@inside -73 23 50
b:in_X -76 41 35
w:with 166 -94 -72
w:with@inside 84 -70 -14
b:X_with -15 -52 67
w:more 31 -37 6
w:than 42 -9 -33
w:in@after 41 -14 -27
b:X_in -73 64 9
c:in 70 -44 -25
number.missing -55 38 17
c:a 263 -84 -179
c:with -68 -23 91
c:for 25 -113 87
future 318 -119 -199
future.inside -40 2 38
future.beside 120 46 -166
b:^_X -43 -33 76
w:to -57 4 53
w:to@inside 10 26 -37
w:old 27 -10 -17
w:for 70 -85 14
w:for@after 51 -36 -14
negation -236 723 -488
possibility -62 -61 123
question -185 -24 208
question.2 29 -154 125
possibility.before -52 -93 145
question.before -60 60 0
question.first 297 -413 115
question.after -47 131 -84
negation.after 149 -129 -20
future.after 108 -165 57
evidence.after -307 2 304
negation&possibility 17 28 -44
negation&evidence 126 -97 -29
negation&future 175 -290 115
negation&question 5 238 -244
possibility&evidence 108 -112 4
possibility&future 120 -183 62
possibility&question 328 -169 -159
evidence&future -72 90 -17
evidence&question 146 43 -189
future&question 150 -346 196
open:first -100 -75 175
negation.loose 53 48 -101
asks -679 31 649
asks.notLast 12 157 -169
asks&question.first -266 -238 503
asks&negation 23 29 -52
asks&possibility 6 99 -105
asks&future 112 -65 -47
asks&question -19 -166 185
ending.evidence -32 46 -14
end.question 23 200 -223
end.negation -520 463 57
end.future 208 48 -256
end.evidence 61 -25 -35
parts 48 20 -68
capitals.some 173 -179 7
w:would 31 -5 -27
w:you 69 28 -97
w:a -34 79 -44
w:a@before -20 87 -68
w:of 4 70 -75
w:of@before -35 44 -8
w:the -68 63 5
w:the@before 15 56 -71
b:of_the 18 -27 8
w:keep -1 32 -30
w:they 41 -16 -25
w:they@inside 27 1 -28
w:a@after 50 -15 -35
b:for_a 28 -2 -26
w:who 21 1 -22
w:never 16 15 -31
w:up 135 -65 -70
w:up@after 32 -24 -9
w:to@after -33 -50 83
w:old@inside 41 -7 -34
w:0 0 -43 42
w:0@after 42 30 -72
colon -70 -174 244
colon.headAligned -238 -43 281
colon.restAligned 112 -165 54
w:new 0 -36 35
w:new@after -29 -25 54
w:after 34 -90 55
w:after@after -15 -25 40
hearsay -259 -9 268
evidence.before 133 184 -317
hearsay.before -156 120 36
hearsay.beside -148 -178 326
question.beside -124 31 93
hearsay&evidence -161 128 34
hearsay&question -65 31 35
vague:any -347 103 243
vague:before -181 31 150
vague:beside -296 198 99
end.hearsay -154 -64 218
w:is 76 -21 -55
w:is@before 50 -62 12
b:^_is -12 -10 21
w:this -18 26 -9
w:this@before -44 38 6
w:claims -26 -12 38
w:claims@before -18 -9 27
w:to@before -31 16 15
w:have -39 26 12
w:for@inside 59 -27 -33
b:X_for 56 -4 -51
b:for_X -43 -21 64
b:X_$ 15 -66 50
titleCase 52 134 -186
b:old_X 25 -3 -22
w:about -41 12 29
w:about@after -10 -15 25
w:the@after -72 14 58
b:about_the 13 11 -24
authority -223 190 33
intention 171 38 -209
authority.before -216 83 134
intention.before 90 21 -111
authority&expectation -88 37 50
authority&evidence 46 -15 -31
open:2 -132 -35 167
attributed:any -163 49 114
attributed:before -191 -72 263
w:0@before 16 -33 17
b:0_$ -5 58 -53
c:the -53 56 -3
rumour -119 48 71
future.both -101 -185 287
future.before 23 -7 -16
rumour.before 17 -62 46
rumour.beside 83 157 -240
colon.short -104 157 -53
capitals.all -18 -112 130
c:to 117 17 -134
source -203 50 153
source.after -151 -104 255
source.last -121 -12 133
open:after 10 138 -149
open:last -30 -57 87
vague:after -277 163 114
vague:last 87 -37 -50
attributed:after -165 241 -75
attributed:last -111 -61 173
source.end -114 -104 217
source.end.source 59 -66 8
ending.source -172 -65 237
end.plain -140 118 22
end.source 77 -54 -23
w:british -24 -15 39
w:british@before -33 -14 47
w:us -42 -27 69
w:us@after -27 -18 46
w:reports -3 29 -27
w:reports@after 14 6 -21
b:reports_$ 16 8 -24
c:was 11 18 -28
number.extra 183 106 -290
b:0_year -18 -3 21
b:year_old -18 -3 21
w:from 100 -20 -81
w:died -12 -9 21
w:as 32 15 -47
w:as@after -3 40 -37
b:set_to 29 -6 -23
w:air -17 -19 36
w:syria -68 -4 72
w:syria@after -41 -13 54
b:in_syria -27 3 24
b:syria_$ -33 -10 43
colon.headPlain 173 -113 -60
colon.speaker -111 -193 304
colon.speaker.none -69 96 -27
w:from@before 50 -14 -36
w:as@before -34 -11 45
b:as_X 30 -19 -11
w:strike 14 -21 7
w:during@after -24 -5 29
w:on -89 52 37
w:on@after -70 35 36
question.both -28 48 -20
w:believed -24 15 8
w:been -75 3 73
b:been_X -38 17 21
evidence.claim -60 -53 113
evidence.missing 29 -27 -2
w:is@inside 53 -46 -7
b:X_is 45 -21 -24
b:is_X 43 -64 21
w:a@inside -48 4 44
b:X_a -115 33 82
w:and -55 -35 90
w:and@inside 15 30 -45
b:X_to 105 -30 -75
b:to_X -53 -9 63
w:and@after -45 -45 90
w:site -53 14 39
w:going -35 11 24
b:a_X 46 -8 -37
source.end.none -135 -39 173
colon.restShort -64 -36 101
hearsay.inside -103 -84 187
open:inside -71 -150 221
vague:inside 90 -120 30
w:said -15 24 -9
b:said_to -16 20 -5
w:about@inside 23 14 -37
w:ever 29 -8 -21
w:city 23 -9 -14
w:city@after 36 -5 -31
saying -112 -52 165
source.beside -98 20 78
saying.after -170 -50 220
saying.beside -91 -25 116
saying.last -308 37 271
source&saying -116 21 95
attributed:2 -188 157 31
attributed:beside 151 -71 -80
ending.saying -40 -133 174
w:report -28 14 14
w:report@after -26 -3 29
w:says -130 0 131
w:says@after -55 -7 62
b:says_$ -14 -9 22
confirmation 234 -5 -229
confirmation.inside -169 -12 181
colon.head.confirmation 173 -56 -117
w:next 50 -9 -41
w:the@inside -26 17 9
w:new@inside 25 -3 -22
b:new_X 24 -12 -12
confirmation.before 185 -108 -77
rumour&confirmation 149 14 -163
future.last -148 -28 176
ending.question 133 82 -214
ending.future -62 -189 252
w:is@after -13 85 -72
future.2 -30 23 7
b:^_the -39 106 -67
w:be 1 -21 21
w:with@after 40 -17 -22
w:an 31 28 -59
w:an@after 19 1 -20
possibility.inside -85 -62 147
possibility.beside -176 42 135
w:may -114 26 88
w:may@inside -99 -3 103
b:X_may -123 -10 133
b:may_X -26 -9 35
possibility.after 59 126 -186
w:could 55 -30 -26
w:could@after 46 -13 -33
b:could_be 41 -8 -33
w:than@after 44 -8 -36
b:X_could 23 -14 -9
rumour.inside 17 53 -70
asks.last -710 -112 823
asks&rumour -29 -132 161
colon.head.rumour -89 -13 102
w:rumours -7 21 -14
w:at 91 -29 -62
w:at@after 0 -20 20
b:X_at 41 -32 -8
b:^_new -30 -4 35
w:down -22 10 12
w:has -66 -41 106
w:has@after -62 -22 84
intention.beside 179 -21 -158
hearsay&intention 105 26 -131
w:reportedly -47 -13 59
w:reportedly@inside -47 -5 52
b:X_reportedly -28 -11 39
w:on@inside 2 44 -46
b:on_X -7 57 -50
w:totally -30 33 -4
negotiation -9 -40 49
rumour.first -100 18 82
negotiation.inside -158 40 118
rumour&future -53 136 -83
negotiation&future 232 -89 -143
vague:first -104 -61 165
end.negotiation 9 -32 23
w:rumor -48 46 2
w:social -59 -19 78
c:is -1 23 -22
rumour&possibility -29 -15 44
intention&future 78 -75 -3
end.possibility -137 30 107
end.intention 31 -12 -19
w:rumors -46 -47 93
w:rumors@inside -25 17 8
b:X_rumors -14 -19 34
b:may_be -27 9 18
source.before -28 131 -103
source.first 50 -43 -8
source&future -43 24 19
attributed:first 109 38 -148
colon.head.source 89 35 -124
denial -172 327 -155
contrast -156 -31 187
negation.before -127 347 -221
contrast.before 7 -121 114
denial.before -203 198 5
denial.beside -150 434 -283
negation&confirmation 51 -137 87
negation&contrast -153 -22 176
denial&source -9 112 -103
denial&contrast -28 -120 147
source&confirmation 10 -145 134
source&contrast -16 -137 153
confirmation&contrast 46 -112 66
against:any -597 1088 -491
against:before -452 285 168
against:beside -342 427 -86
w:goes 21 -18 -3
w:back 15 -41 26
w:on@before -34 -27 61
w:or -4 -47 52
w:that -52 104 -52
w:that@before 15 27 -42
b:that_X -11 58 -46
belief 23 -108 85
belief.before -45 -13 58
belief.beside -155 -10 165
belief&possibility 34 -27 -7
belief&future 144 -34 -110
w:four -28 -4 31
w:four@before -28 -4 31
b:^_four -28 -4 31
w:not -125 139 -14
w:not@before -16 45 -29
b:not_to -18 -2 21
w:up@before -24 16 8
expectation.inside -16 -11 27
hearsay&expectation 28 34 -62
w:reported 18 9 -26
b:to_be -31 -8 39
w:near 48 -3 -45
w:near@inside 22 -7 -15
saying&future 195 -157 -39
evidence.first 133 -16 -117
w:what 33 -35 2
w:what@before 48 -28 -20
w:can -6 39 -33
w:can@before -21 15 6
b:you_can -30 49 -19
w:do -29 35 -5
w:do@before -22 4 18
b:X_the -129 36 94
w:that@inside -51 67 -16
w:may@after -45 36 8
w:will -5 -16 20
w:will@inside 7 -20 13
b:X_will -21 -16 36
w:of@inside 48 -10 -38
checking -100 -135 235
checking.before -195 -67 262
checking.beside -60 -125 186
checking.first -89 -19 108
w:about@before -54 12 42
b:about_X -7 -18 25
intention.after 93 43 -135
w:into 7 -24 17
ending.negation -102 17 84
w:you@after 35 -4 -31
w:dont 27 -15 -11
w:use -25 -5 31
w:missing 36 -37 1
w:deal -22 -4 27
belief.inside -94 18 76
w:over 53 -34 -19
w:over@inside 64 -17 -47
b:X_over 34 2 -37
b:over_X 33 -14 -18
evidence.both -91 -25 116
number.conflict -30 -322 352
w:0@inside -40 -44 84
b:for_0 14 -24 10
b:0_X -11 -38 49
b:X_of 52 3 -56
b:of_X -23 22 1
w:life 25 -16 -9
w:under -67 -7 74
c:of -74 -98 172
b:the_X -65 99 -35
w:only@inside -19 -18 37
hearsay.after -16 -15 31
w:just -9 -20 29
w:just@after -24 18 6
contrast.inside -58 -71 128
negation.inside -200 554 -354
negation.beside -291 709 -418
question&contrast 74 -162 88
negation.odd -465 1006 -540
w:has@inside 25 -19 -6
b:X_has 24 -2 -22
w:but -18 20 -2
w:when 37 -9 -28
w:it 2 61 -64
w:it@inside -29 28 2
b:it_X -7 26 -18
w:features -11 -19 30
w:under@after -65 -7 71
b:X_on 23 30 -53
claiming 166 1 -167
claiming.before -46 -140 186
claiming.beside -133 177 -44
source&claiming -45 11 34
vague:2 -82 4 78
w:at@inside 40 -37 -3
w:k -22 -1 23
b:0_k -22 -1 23
c:and 29 -95 66
w:up@inside 114 -58 -57
contrast.beside -108 131 -23
possibility&contrast -84 92 -8
w:just@inside 31 -37 6
b:X_just -21 7 14
w:for@before -19 -20 39
b:0_for 33 -2 -32
b:at_X 8 -33 25
colon.head.evidence 189 -174 -15
w:you@inside 36 27 -63
end.expectation 89 -14 -75
b:of_0 -4 25 -21
w:how 81 -51 -30
w:how@before 27 -21 -6
b:how_X -7 -27 35
b:on_the 48 -13 -34
c:has -39 -11 50
w:save 26 -22 -5
w:save@inside 20 -21 1
negation.claim 150 115 -264
negation.missing -109 312 -203
saying.inside -286 152 134
attributed:inside -85 72 13
negation.odd.claim -160 328 -168
b:to_save 19 -21 2
w:life@after 24 -7 -17
b:life_$ 27 -10 -17
c:have -31 -2 33
c:that 35 -44 9
source.inside 24 27 -51
w:according -8 -20 28
b:according_to -8 -20 28
contrast.claim -293 122 171
contrast.missing -240 48 192
w:have@after 26 -22 -4
rumour.2 -124 -69 194
future&contrast -68 310 -242
w:takes@inside 43 2 -45
w:two -26 8 19
c:on 22 36 -58
intention.both -104 121 -17
intention.claim 35 37 -72
open:claim 132 92 -224
w:planning 39 4 -42
w:planning@inside 37 4 -41
intention.missing 134 -75 -59
future.first 44 -27 -17
source&possibility -17 -13 30
b:report_$ -18 -3 21
colon.head.possibility -26 122 -96
colon.head.question 182 99 -280
colon.rest.source 77 -51 -26
w:take@inside -9 -17 27
w:at@before 32 29 -60
source.2 -2 -52 54
w:says@inside -67 26 41
expectation.after 50 86 -136
expectation&future 28 65 -93
claiming.after 22 200 -222
ending.claiming 105 -71 -34
w:claims@after 13 9 -22
rumour&source -10 -30 40
w:your -7 48 -41
w:your@inside 9 26 -35
w:confirms 30 20 -49
b:confirms_X -1 28 -27
b:X_and 13 -23 10
possibility.claim -254 -169 424
possibility.missing -230 -108 338
w:find -27 -5 32
b:X_after -65 -10 76
w:health -22 -30 52
c:from -39 -35 74
withdrawal -78 362 -284
withdrawal.inside -38 151 -112
withdrawal.beside -104 383 -279
against:inside -179 488 -309
b:from_the 20 -5 -16
w:was -78 46 32
w:was@after -32 15 16
b:X_was -52 23 29
w:its 38 -4 -33
possibility.both -30 -63 93
b:X_wont -23 28 -5
w:it@after -1 58 -57
w:been@after -25 -12 36
b:^_what 50 -21 -29
b:an_X -16 -9 25
c:at 27 -54 28
correction 183 116 -299
correction.before 44 95 -139
correction.beside 14 45 -60
correction.first 85 -47 -38
correction.inside -44 9 35
negation&correction -18 25 -7
against:first 41 57 -98
w:didnt -16 35 -19
w:actually 7 19 -27
w:by 116 -44 -72
b:by_X 44 -2 -43
w:him 20 -24 4
w:from@inside 60 -15 -45
w:so 23 -28 5
w:he 13 -42 29
w:he@inside -25 -38 63
w:did -25 36 -11
w:did@before -30 14 16
b:^_did -40 -8 48
b:did_X -31 14 18
b:X_it -18 35 -17
w:people -48 50 -3
w:people@before -24 39 -15
w:his -13 -23 37
w:his@inside 33 -3 -30
b:X_his 12 21 -33
platform -297 220 77
platform.before -256 141 115
platform&question -82 91 -8
w:story -68 5 63
w:story@before -65 0 65
w:around -39 24 15
b:into_X 38 -19 -18
w:first -23 -1 24
w:first@after -22 -3 25
doubt -50 -128 178
question.inside -57 31 25
doubt.inside -34 -81 115
doubt.beside -30 -390 420
doubt&question -45 -145 190
w:so@after 18 3 -21
w:did@after 20 3 -22
w:she -51 29 22
w:end 32 -21 -11
w:end@inside 32 -21 -11
w:not@inside -59 86 -27
w:as@inside 67 -10 -57
b:X_as 24 16 -40
negation.2 -287 239 48
negation.first -59 194 -135
negation.answer -325 400 -75
w:no@before -18 24 -6
b:^_no -21 8 13
b:no_X -47 30 18
b:X_did 2 18 -20
b:not_X -39 63 -23
platform.after -107 177 -70
platform.last -113 -30 143
platform&future 160 -17 -143
ending.platform 48 -15 -33
b:with_X 24 -7 -17
refutation -218 249 -31
refutation.2 -81 255 -174
refutation.before -236 106 129
refutation.after -163 266 -103
refutation.last -154 258 -104
refutation&evidence 17 17 -34
refutation&question -104 149 -45
against:after 47 428 -476
against:last -257 338 -81
straight -397 612 -215
ending.refutation -26 173 -147
b:^_this -14 26 -12
w:woman -23 -1 24
w:woman@before -7 -18 25
w:being 53 -1 -52
w:her -27 10 18
w:used 26 -7 -18
w:hoax -11 32 -22
evidence.2 -4 37 -33
negation&refutation 47 -308 261
negation&platform -24 -107 131
negation&claiming 52 -126 74
refutation&platform -89 191 -103
refutation&claiming 140 32 -172
refutation&possibility -37 -42 78
refutation&future 89 -65 -24
platform&claiming -21 -27 48
platform&possibility 123 -27 -96
platform&evidence -131 52 78
claiming&possibility -59 37 22
claiming&evidence 58 -97 39
claiming&future -35 -30 65
asks&refutation -62 -261 323
asks&platform -56 178 -121
asks&claiming -12 -66 79
ending.possibility 55 8 -63
end.claiming -34 -127 161
w:has@before -31 -5 36
b:^_has -23 -12 35
w:victim -27 -6 33
b:to_a 29 -17 -12
w:hoax@before -11 32 -21
w:video -19 -20 39
w:show -36 52 -16
w:female 32 -12 -20
b:female_X -47 -3 50
w:after@inside 40 -54 14
refutation.beside -79 154 -75
checking.after -22 -46 69
w:fake -20 -6 27
w:of@after -6 31 -25
b:after_X 56 -2 -54
refutation.inside 114 43 -156
end.platform 58 159 -217
colon.head.refutation -113 -9 122
w:viral 12 9 -21
w:video@inside -21 10 10
w:been@inside -48 15 33
confirmation.after 166 75 -241
confirmation.last -68 79 -12
ending.confirmation 19 62 -80
refutation&correction -7 43 -36
against:2 83 -95 12
turned 168 -333 165
contrast.after -99 244 -145
refutation&contrast -38 -210 248
w:got 26 -3 -22
b:X_but -32 45 -14
denial&authority -46 162 -116
source&authority -12 74 -62
w:denies -14 60 -45
w:denies@before -19 33 -14
w:reports@before -5 27 -23
b:reports_of -5 25 -21
refutation&saying 91 -57 -34
source.end.refutation -21 -119 141
end.refutation -31 9 22
colon.head.saying 9 -26 17
colon.rest.refutation -19 -125 144
b:is_a 34 16 -50
refutation&confirmation 7 71 -79
w:real -41 36 5
w:real@after -41 36 5
deception -149 -12 162
platform.2 -64 167 -103
refutation.first -99 318 -219
deception.after -127 86 40
refutation&deception -26 19 7
deception&platform -11 49 -38
b:^_hoax -5 23 -17
platform.beside -37 114 -78
deception.inside -15 47 -32
deception.beside -30 -71 101
claiming.inside 128 -118 -9
refutation&source -17 256 -238
deception&claiming -14 -21 35
platform&source 53 -5 -48
platform&confirmation 107 -17 -90
claiming&confirmation 45 -25 -19
end.deception -58 -41 98
end.confirmation 332 -37 -296
colon.head.negation -16 26 -10
b:X_not -93 38 55
colon.head.correction 122 -89 -33
w:claims@inside -22 -11 32
b:claims_X 30 -16 -13
authority.2 -15 -32 47
confirmation.2 58 2 -60
authority&confirmation -82 -41 123
authority&question -84 -48 132
belief&question 128 -49 -78
confirmation&question 99 -77 -21
w:official -37 -9 46
w:official@before -40 -4 43
b:in_the 49 2 -51
w:former -17 -12 29
w:isis 6 -35 30
w:former@before -18 -5 23
b:^_former -18 -5 23
saying.before -20 -10 30
saying&possibility 49 -84 35
saying&evidence -86 119 -33
saying&question -294 175 120
asks&saying 191 -8 -183
w:and@before -26 -20 46
w:terror 42 -19 -23
w:one 45 -5 -40
w:one@before 24 -28 3
w:islamic -25 -2 27
w:islamic@before -51 11 40
w:state 34 -21 -13
b:who_X 26 -6 -20
w:him@after 24 -17 -7
negotiation&question 0 83 -84
authority.beside 231 -190 -41
end.checking 125 -69 -57
w:american 24 -13 -11
source&belief -39 -20 59
w:suspected -27 -3 30
w:suspected@inside -27 -3 30
saying.2 14 -74 59
w:read 21 -5 -16
w:more@after 31 -13 -18
b:X_from 27 22 -49
colon.head.hearsay -29 65 -37
w:have@inside -50 29 22
correction.after 179 32 -212
correction.last -75 205 -129
correction&saying -37 84 -47
authority&saying -91 -118 209
ending.correction 0 108 -108
w:was@before -32 13 20
b:was_the -8 -13 21
negation.last -56 204 -148
colon.rest.negation 4 -30 26
w:might -28 18 10
w:might@inside -28 18 10
b:X_might -28 18 10
w:update 16 49 -65
w:update@after 9 27 -35
b:has_been -54 -17 71
deception.before -9 -145 154
rumour.after -152 63 89
evidence.last 120 -34 -86
deception&evidence -50 -20 70
rumour&evidence -105 234 -129
w:makes 17 46 -63
w:rumor@after -32 38 -6
w:update@before 3 21 -24
b:^_update 7 21 -28
w:by@after 65 -39 -25
b:X_by 53 -23 -30
end.rumour -221 -48 269
ellipsis 51 -28 -23
w:it@before 27 -26 -2
b:^_it 6 -28 22
w:had -29 -8 37
w:had@inside -19 -3 23
w:false -7 28 -21
w:one@after 30 9 -40
refutation&rumour -17 -12 29
w:photo 5 48 -53
w:photo@after 9 22 -31
refutation&denial 134 -80 -54
w:says@before -7 -20 27
b:says_X -35 15 19
authority.after 52 78 -130
authority.last 207 -24 -183
negation&authority -77 122 -44
source.end.authority 117 -8 -110
ending.authority 84 138 -222
end.authority 33 -90 57
w:down@inside -23 14 9
w:its@inside 37 -4 -34
b:its_X 27 -3 -23
b:X_updated -15 -5 20
w:away 0 25 -25
w:away@after 0 25 -25
w:plans 55 -11 -44
w:plans@inside 29 -14 -15
b:X_plans 33 -14 -19
denial.inside -165 296 -132
w:denies@inside -14 50 -36
b:X_denies 17 14 -31
refutation&hearsay -7 116 -108
refutation&intention 76 0 -76
colon.head.intention -110 58 52
w:not@after -49 8 40
saying&intention 109 23 -132
b:denies_it -12 21 -9
b:it_is 9 -21 12
claiming.claim -76 157 -81
vague:claim -57 264 -207
attributed:claim 151 -135 -16
end.denial 18 -312 294
w:claim -27 25 2
c:an -5 44 -40
claiming.missing -57 201 -144
w:make 4 20 -24
platform.both 206 -36 -170
platform.claim 278 -179 -99
b:X_says -67 9 58
w:being@inside 41 -3 -38
b:his_X -61 -19 79
confirmation.first 6 115 -121
w:finally 26 -3 -23
b:to_his -34 -2 36
w:off 40 0 -39
w:goes@after 21 0 -21
w:off@after 23 1 -24
w:too -24 19 5
w:dies 50 13 -62
b:X_dies 32 15 -46
w:group -8 -18 25
w:footage 24 -30 6
doubt.after 64 -110 46
doubt&source -5 90 -85
source&question 10 17 -27
end.doubt 71 -165 94
w:through -29 -6 36
w:claim@inside -20 7 14
asks&contrast -39 -227 266
confirmation&evidence -37 45 -8
asks&confirmation -242 -39 280
w:shows -57 6 51
w:military -14 28 -14
w:are 47 15 -62
w:are@before -7 27 -20
b:of_a -30 21 8
w:get@inside 1 24 -24
b:get_X 8 15 -23
w:video@after 6 -32 26
b:fake_$ -7 -17 24
correction&question 143 60 -203
w:really -35 15 20
w:really@inside -37 27 10
w:news -33 -31 64
w:news@before -12 -32 45
b:video_$ 9 -23 14
c:not 39 -29 -10
confirmation.both 199 -15 -184
confirmation.claim 482 -65 -417
confirmation.missing 274 -49 -225
platform.missing 95 -145 50
w:she@inside -31 21 9
w:her@inside -34 -10 45
w:his@after -56 -17 73
c:up 38 -58 20
c:her -41 5 36
c:by 58 29 -87
c:out 12 22 -34
c:his 146 -98 -48
w:gets 49 -20 -28
b:X_gets 21 -4 -17
negation.both 260 -197 -63
w:he@after 38 -3 -35
w:worker 22 -17 -5
b:X_who 34 -5 -28
b:your_X -16 55 -38
saying.claim -124 27 96
saying.missing -51 -130 181
w:death -50 30 19
b:death_of -34 21 13
platform&hearsay -31 -45 76
w:year@inside 33 -7 -26
w:our -60 13 47
b:was_X -26 -5 31
w:went -40 -3 44
b:with_his 14 -20 6
evidence&contrast -285 324 -39
end.contrast 91 -21 -70
saying.both -77 159 -82
doubt.before -70 56 14
doubt.first 25 -141 116
colon.head.platform 106 -12 -94
w:hands 5 -25 20
w:makes@inside 57 -9 -49
b:X_makes 22 17 -38
against:claim 303 255 -558
saying&negotiation 333 -23 -310
saying&contrast 65 -63 -1
negotiation&contrast 161 -32 -129
w:home -26 -4 30
w:say -29 -20 49
w:stay -13 24 -12
negotiation.after 56 -68 12
checking.claim -344 235 109
checking.missing -343 266 77
c:being 108 -27 -81
w:without 53 -25 -28
w:without@after 48 -24 -24
w:when@after 26 -5 -21
authority.first -46 88 -42
refutation&authority -50 13 37
colon.head.authority -178 -4 182
b:is_not -24 33 -9
w:an@inside -5 28 -23
w:men 21 4 -25
w:show@after -33 34 -1
b:show_$ -24 36 -13
authority.claim 348 -230 -117
authority.missing 89 -123 34
w:news@inside -21 0 21
w:attack -30 -13 43
w:attack@after -30 -13 43
negation&rumour -15 -74 88
rumour&platform -67 -170 237
rumour&contrast -40 71 -30
w:rumors@after -13 -48 62
w:no@after 27 -20 -7
rumour.last -34 25 9
ending.rumour -34 25 9
w:dead -28 -1 29
w:dead@after -32 2 30
w:leader 62 -62 0
w:leader@before 77 -59 -18
denial.after 191 -160 -32
denial.last 93 -155 62
ending.denial 93 -155 62
rumour&question -42 -127 169
end.correction -36 110 -74
w:yes -20 33 -13
w:killed -43 47 -4
b:the_0 30 -12 -18
w:isis@after 16 -25 9
w:mother -27 -11 38
w:before -30 7 23
w:before@after -42 17 25
authority&contrast -59 -72 130
b:denies_X 23 -22 -1
w:we -54 11 43
w:made -28 0 28
w:made@after -30 -4 33
w:law -28 -10 38
authority.inside 1 -36 35
authority&claiming -77 -15 92
negation&saying -82 72 10
w:we@before -25 23 2
w:out@after 19 8 -27
c:who 125 -7 -118
doubt&claiming -30 36 -6
rumour&claiming -20 -27 47
w:back@inside -21 -19 40
w:reported@after 21 1 -22
w:plan -13 21 -8
w:female@after 62 -9 -53
w:syria@inside -44 10 34
w:still 37 21 -58
w:still@inside 16 13 -29
w:despite -9 38 -29
correction&platform -32 52 -20
denial&question -30 99 -70
w:breaking 20 -4 -17
checking&question 25 -6 -18
w:islamic@after 40 -8 -32
w:state@after 34 -18 -15
w:alleged 36 -9 -27
b:X_islamic 44 -8 -36
w:terror@after 36 -12 -24
b:leader_X 80 -44 -36
w:militants -34 -13 47
w:terrorist 23 -7 -16
w:leader@inside -41 -1 42
authority&possibility 18 -35 18
b:X_have 19 -31 12
w:comes 21 -3 -18
authority&future 144 29 -173
w:when@before 22 -9 -13
asks&checking -38 -52 90
b:are_X 25 -5 -21
w:are@inside 51 3 -54
w:style 27 -4 -23
belief&evidence 103 -23 -79
w:with@before 42 -6 -35
b:^_islamic -64 -9 73
w:control 40 -12 -28
w:now@after -39 -5 44
b:meet_the -16 -7 23
c:he 221 -37 -184
c:it 16 -113 97
w:himself 26 -8 -18
w:himself@after 26 -8 -18
deception.last -96 48 48
deception&question -35 -106 141
asks&deception -23 -17 40
ending.deception -96 52 44
claiming&question -43 -125 168
claiming&contrast -52 -24 76
w:insists -8 -13 21
w:no@inside -10 -20 30
deception.first 40 -109 68
platform.first -86 138 -52
w:does 13 24 -37
w:does@inside 8 15 -23
b:X_does 8 15 -23
w:found -15 50 -35
w:found@inside -16 47 -30
w:still@after 15 19 -34
colon.head.contrast -56 -20 77
w:pictures -20 -4 24
b:X_he 20 -3 -18
w:shoots 23 1 -24
claiming&saying 126 139 -265
w:militants@after 35 -5 -30
hearsay&saying -53 154 -101
expectation&question -202 137 64
b:X_near 23 -8 -15
checking.inside 117 -22 -95
checking&evidence 26 -9 -17
claiming&checking -55 -20 75
w:militants@inside -27 -3 30
b:X_militants -37 -4 40
w:say@after -45 -5 50
b:say_$ -24 1 23
hearsay&confirmation -22 9 13
w:fear 21 -4 -17
hearsay.first -44 -33 77
claiming.last 107 -63 -44
w:does@before 11 12 -23
b:being_X 31 -3 -28
w:may@before 30 -7 -22
w:right -12 22 -10
w:media -23 -13 36
belief.after 168 -111 -57
belief.last -73 -51 123
ending.belief -73 -51 123
w:years 32 13 -46
w:years@after 28 14 -42
b:0_years 35 -3 -33
w:against 15 24 -39
w:google -37 39 -3
w:translate -37 39 -3
b:google_translate -37 39 -3
b:translate_$ -31 25 6
hearsay&future -56 54 2
w:well -7 44 -36
w:media@after -17 -9 27
ending.hearsay 74 -13 -61
w:north 62 -53 -10
w:north@before 53 -29 -24
w:korea 19 -26 7
b:north_korea -3 -21 25
possibility&confirmation 96 -11 -85
confirmation&future -11 -70 80
w:self 16 4 -20
w:gets@inside 46 -7 -39
w:attacks 43 -11 -32
w:attacks@inside 28 -5 -23
w:her@after -8 21 -13
b:her_$ -24 24 0
denial&claiming 105 1 -106
checking.last -11 -21 33
ending.checking -13 -65 78
w:how@inside 28 -33 4
deception.claim -84 169 -85
deception.both -133 82 51
b:death_hoax -8 21 -13
platform&saying -28 -32 60
authority.both 258 -111 -146
negation&hearsay -7 60 -54
possibility&checking -49 -16 64
end.belief 218 0 -218
b:X_her -17 -5 22
w:stop -51 44 7
w:reveals@inside -39 -8 47
w:secret -18 -28 46
w:secret@inside -32 -2 34
b:does_not 5 16 -20
b:can_X -29 31 -2
w:do@inside -8 25 -18
b:X_do -8 25 -18
1 522 -428 -95
`,
};
