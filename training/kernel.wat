;; Sums rows of weights: the inner loop of every tagger, eight labels at a time, and of two taggers at once.
;; A row is eight signed bytes q (or sixteen: eight for each tagger); a weight is q * |q| where `root` is −1, and q where
;; it is 0.
(module
  (memory (export "memory") 5)
  (func (export "sum")
    (param $weights i32) ;; address of bucket 0
    (param $shift i32)   ;; a feature's bucket is its bits above this one
    (param $root i32)
    (param $ids i32)     ;; features, 32 bits each, row after row
    (param $ends i32)    ;; for each row: the address after its last feature, 32 bits
    (param $count i32)   ;; number of rows
    (param $out i32)     ;; for each row: eight sums, 32 bits each
    (local $mask v128) (local $one v128) (local $q v128) (local $by v128) (local $low v128) (local $high v128)
    (local $end i32)
    (local.set $mask (i16x8.splat (local.get $root)))
    (local.set $one (i16x8.splat (i32.const 1)))
    (block $done
      (loop $row
        (br_if $done (i32.eqz (local.get $count)))
        (local.set $end (i32.load (local.get $ends)))
        (local.set $low (v128.const i32x4 0 0 0 0))
        (local.set $high (v128.const i32x4 0 0 0 0))
        (block $summed
          (loop $feature
            (br_if $summed (i32.ge_u (local.get $ids) (local.get $end)))
            (local.set $q
              (v128.load8x8_s
                (i32.add
                  (local.get $weights)
                  (i32.shl (i32.shr_u (i32.load (local.get $ids)) (local.get $shift)) (i32.const 3)))))
            (local.set $by (v128.bitselect (i16x8.abs (local.get $q)) (local.get $one) (local.get $mask)))
            (local.set $low
              (i32x4.add (local.get $low) (i32x4.extmul_low_i16x8_s (local.get $q) (local.get $by))))
            (local.set $high
              (i32x4.add (local.get $high) (i32x4.extmul_high_i16x8_s (local.get $q) (local.get $by))))
            (local.set $ids (i32.add (local.get $ids) (i32.const 4)))
            (br $feature)))
        (v128.store (local.get $out) (local.get $low))
        (v128.store offset=16 (local.get $out) (local.get $high))
        (local.set $out (i32.add (local.get $out) (i32.const 32)))
        (local.set $ends (i32.add (local.get $ends) (i32.const 4)))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (br $row))))

  (func (export "sumTwo")
    (param $weights i32) (param $shift i32) (param $root i32) (param $ids i32) (param $ends i32) (param $count i32)
    (param $out i32)     ;; for each row: sixteen sums, 32 bits each
    (local $mask v128) (local $one v128) (local $row v128) (local $q v128) (local $by v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $end i32)
    (local.set $mask (i16x8.splat (local.get $root)))
    (local.set $one (i16x8.splat (i32.const 1)))
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
              (v128.load
                (i32.add
                  (local.get $weights)
                  (i32.shl (i32.shr_u (i32.load (local.get $ids)) (local.get $shift)) (i32.const 4)))))
            (local.set $q (i16x8.extend_low_i8x16_s (local.get $row)))
            (local.set $by (v128.bitselect (i16x8.abs (local.get $q)) (local.get $one) (local.get $mask)))
            (local.set $a (i32x4.add (local.get $a) (i32x4.extmul_low_i16x8_s (local.get $q) (local.get $by))))
            (local.set $b (i32x4.add (local.get $b) (i32x4.extmul_high_i16x8_s (local.get $q) (local.get $by))))
            (local.set $q (i16x8.extend_high_i8x16_s (local.get $row)))
            (local.set $by (v128.bitselect (i16x8.abs (local.get $q)) (local.get $one) (local.get $mask)))
            (local.set $c (i32x4.add (local.get $c) (i32x4.extmul_low_i16x8_s (local.get $q) (local.get $by))))
            (local.set $d (i32x4.add (local.get $d) (i32x4.extmul_high_i16x8_s (local.get $q) (local.get $by))))
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
