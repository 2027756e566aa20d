package app;

import dev.vorm.annotation.*;
import java.util.*;
import java.math.*;

@Table
public record Price(
        @Id @Generated Long id,
        @Nullable int nothing,
        @Column(nullable = true) boolean maybe,
        @Column(length = 10) int long_number,
        @Column(length = 0) UUID none,
        @Column(length = -1) String negative,
        @Column(length = 10_485_761) String endless,
        @Column(precision = 3) String digits,
        @Column(precision = 1001) BigDecimal precise,
        @Column(precision = -1) BigInteger less,
        @Column(precision = 5, scale = 2) BigInteger whole,
        @Column(precision = 3, scale = 4) BigDecimal shifted,
        @Column(scale = 2) BigDecimal open,
        @Default(" ") String empty,
        @Check("") String unchecked) {}
