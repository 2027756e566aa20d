package app;

import dev.vorm.annotation.*;

@Table
public class Below extends Above {
    String text;
}
