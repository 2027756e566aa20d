package app;

import dev.vorm.annotation.*;
import java.util.*;

@Table
public record Maybe(@Id Optional<Long> id, String name) {}
