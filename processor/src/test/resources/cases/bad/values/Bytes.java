package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;
import dev.vorm.type.*;
import java.math.BigDecimal;
import java.util.*;

public class Bytes implements Converter<Byte, Short> {
    public Short toColumn(Byte value) { return 1; }
    public Byte fromColumn(Short value) { return 1; }
}
