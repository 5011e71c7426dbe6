;; Sums rows of weights: the inner loop of every tagger, eight labels at a time, and of two taggers at once.
;; A weight is one of sixteen numbers of 16 bits; a row holds the four bits that say which, for each label. Before the rows
;; lie the sixteen numbers, their low bytes first, then their high bytes (of two taggers, those of the one, then of the other).
(module
  (memory (export "memory") 32)

  ;; Rows of four bytes; label 2k is in the lower half of byte k, label 2k + 1 in the upper half.
  (func (export "sum")
    (param $weights i32) ;; address of the sixteen numbers
    (param $shift i32)   ;; a feature's bucket is its bits above this one
    (param $ids i32)     ;; features, 32 bits each, row after row
    (param $ends i32)    ;; for each row of features: the address after its last one, 32 bits
    (param $count i32)   ;; number of rows of features
    (param $out i32)     ;; for each of them: eight sums, 32 bits each
    (local $half v128) (local $lows v128) (local $highs v128) (local $row v128) (local $w v128)
    (local $low v128) (local $high v128) (local $end i32) (local $at i32) (local $touched i32)
    (local.set $half (i8x16.splat (i32.const 15)))
    (local.set $lows (v128.load (local.get $weights)))
    (local.set $highs (v128.load offset=16 (local.get $weights)))
    ;; Rows lie far apart: all are fetched first, many at a time, which the sums below have no room for.
    (local.set $at (local.get $ids))
    (local.set $end (i32.load (i32.add (local.get $ends) (i32.shl (i32.sub (local.get $count) (i32.const 1)) (i32.const 2)))))
    (block $fetched
      (loop $fetch
        (br_if $fetched (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $touched
          (i32.add
            (local.get $touched)
            (i32.add
              (i32.add
                (i32.load8_u offset=32
                  (i32.add
                    (local.get $weights)
                    (i32.shl (i32.shr_u (i32.load (local.get $at)) (local.get $shift)) (i32.const 2))))
                (i32.load8_u offset=32
                  (i32.add
                    (local.get $weights)
                    (i32.shl (i32.shr_u (i32.load offset=4 (local.get $at)) (local.get $shift)) (i32.const 2)))))
              (i32.add
                (i32.load8_u offset=32
                  (i32.add
                    (local.get $weights)
                    (i32.shl (i32.shr_u (i32.load offset=8 (local.get $at)) (local.get $shift)) (i32.const 2))))
                (i32.load8_u offset=32
                  (i32.add
                    (local.get $weights)
                    (i32.shl (i32.shr_u (i32.load offset=12 (local.get $at)) (local.get $shift)) (i32.const 2))))))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br $fetch)))
    ;; Stored, so that no compiler leaves the reading out.
    (i32.store (local.get $out) (local.get $touched))
    (block $done
      (loop $rows
        (br_if $done (i32.eqz (local.get $count)))
        (local.set $end (i32.load (local.get $ends)))
        (local.set $low (v128.const i32x4 0 0 0 0))
        (local.set $high (v128.const i32x4 0 0 0 0))
        (block $summed
          (loop $feature
            (br_if $summed (i32.ge_u (local.get $ids) (local.get $end)))
            (local.set $row
              (v128.load32_zero offset=32
                (i32.add
                  (local.get $weights)
                  (i32.shl (i32.shr_u (i32.load (local.get $ids)) (local.get $shift)) (i32.const 2)))))
            (local.set $row
              (i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
                (v128.and (local.get $row) (local.get $half))
                (v128.and (i16x8.shr_u (local.get $row) (i32.const 4)) (local.get $half))))
            (local.set $w
              (i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
                (i8x16.swizzle (local.get $lows) (local.get $row))
                (i8x16.swizzle (local.get $highs) (local.get $row))))
            (local.set $low (i32x4.add (local.get $low) (i32x4.extend_low_i16x8_s (local.get $w))))
            (local.set $high (i32x4.add (local.get $high) (i32x4.extend_high_i16x8_s (local.get $w))))
            (local.set $ids (i32.add (local.get $ids) (i32.const 4)))
            (br $feature)))
        (v128.store (local.get $out) (local.get $low))
        (v128.store offset=16 (local.get $out) (local.get $high))
        (local.set $out (i32.add (local.get $out) (i32.const 32)))
        (local.set $ends (i32.add (local.get $ends) (i32.const 4)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (br $rows))))

  ;; Rows of eight bytes; label k of the one tagger is in the lower half of byte k, that of the other in the upper half.
  (func (export "sumTwo")
    (param $weights i32) (param $shift i32) (param $ids i32) (param $ends i32) (param $count i32)
    (param $out i32)     ;; for each row of features: sixteen sums, 32 bits each
    (local $half v128) (local $lowsA v128) (local $highsA v128) (local $lowsB v128) (local $highsB v128)
    (local $row v128) (local $which v128) (local $w v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $end i32) (local $at i32) (local $touched i32)
    (local.set $half (i8x16.splat (i32.const 15)))
    (local.set $lowsA (v128.load (local.get $weights)))
    (local.set $highsA (v128.load offset=16 (local.get $weights)))
    (local.set $lowsB (v128.load offset=32 (local.get $weights)))
    (local.set $highsB (v128.load offset=48 (local.get $weights)))
    ;; Rows lie far apart: all are fetched first, many at a time, which the sums below have no room for.
    (local.set $at (local.get $ids))
    (local.set $end (i32.load (i32.add (local.get $ends) (i32.shl (i32.sub (local.get $count) (i32.const 1)) (i32.const 2)))))
    (block $fetched
      (loop $fetch
        (br_if $fetched (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $touched
          (i32.add
            (local.get $touched)
            (i32.add
              (i32.add
                (i32.load8_u offset=64
                  (i32.add
                    (local.get $weights)
                    (i32.shl (i32.shr_u (i32.load (local.get $at)) (local.get $shift)) (i32.const 3))))
                (i32.load8_u offset=64
                  (i32.add
                    (local.get $weights)
                    (i32.shl (i32.shr_u (i32.load offset=4 (local.get $at)) (local.get $shift)) (i32.const 3)))))
              (i32.add
                (i32.load8_u offset=64
                  (i32.add
                    (local.get $weights)
                    (i32.shl (i32.shr_u (i32.load offset=8 (local.get $at)) (local.get $shift)) (i32.const 3))))
                (i32.load8_u offset=64
                  (i32.add
                    (local.get $weights)
                    (i32.shl (i32.shr_u (i32.load offset=12 (local.get $at)) (local.get $shift)) (i32.const 3))))))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br $fetch)))
    ;; Stored, so that no compiler leaves the reading out.
    (i32.store (local.get $out) (local.get $touched))
    (block $done
      (loop $rows
        (br_if $done (i32.eqz (local.get $count)))
        (local.set $end (i32.load (local.get $ends)))
        (local.set $a (v128.const i32x4 0 0 0 0))
        (local.set $b (v128.const i32x4 0 0 0 0))
        (local.set $c (v128.const i32x4 0 0 0 0))
        (local.set $d (v128.const i32x4 0 0 0 0))
        (block $summed
          (loop $feature
            (br_if $summed (i32.ge_u (local.get $ids) (local.get $end)))
            (local.set $row
              (v128.load64_zero offset=64
                (i32.add
                  (local.get $weights)
                  (i32.shl (i32.shr_u (i32.load (local.get $ids)) (local.get $shift)) (i32.const 3)))))
            (local.set $which (v128.and (local.get $row) (local.get $half)))
            (local.set $w
              (i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
                (i8x16.swizzle (local.get $lowsA) (local.get $which))
                (i8x16.swizzle (local.get $highsA) (local.get $which))))
            (local.set $a (i32x4.add (local.get $a) (i32x4.extend_low_i16x8_s (local.get $w))))
            (local.set $b (i32x4.add (local.get $b) (i32x4.extend_high_i16x8_s (local.get $w))))
            (local.set $which (v128.and (i16x8.shr_u (local.get $row) (i32.const 4)) (local.get $half)))
            (local.set $w
              (i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23
                (i8x16.swizzle (local.get $lowsB) (local.get $which))
                (i8x16.swizzle (local.get $highsB) (local.get $which))))
            (local.set $c (i32x4.add (local.get $c) (i32x4.extend_low_i16x8_s (local.get $w))))
            (local.set $d (i32x4.add (local.get $d) (i32x4.extend_high_i16x8_s (local.get $w))))
            (local.set $ids (i32.add (local.get $ids) (i32.const 4)))
            (br $feature)))
        (v128.store (local.get $out) (local.get $a))
        (v128.store offset=16 (local.get $out) (local.get $b))
        (v128.store offset=32 (local.get $out) (local.get $c))
        (v128.store offset=48 (local.get $out) (local.get $d))
        (local.set $out (i32.add (local.get $out) (i32.const 64)))
        (local.set $ends (i32.add (local.get $ends) (i32.const 4)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (br $rows)))))
