package app;

import dev.vorm.annotation.*;

@Table
public enum Color {
    RED
}
