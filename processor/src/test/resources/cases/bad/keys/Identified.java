package app;

import dev.vorm.annotation.*;
import java.util.*;

@Table
public record Identified(@Id @Generated(GenerationType.IDENTITY) UUID id, String name) {}
