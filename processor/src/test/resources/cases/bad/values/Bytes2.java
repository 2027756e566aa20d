package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;
import dev.vorm.type.*;
import java.math.BigDecimal;
import java.util.*;

public class Bytes2 extends Bytes {}
