package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

public record Hall(int country, int number, Many<Prize> prizes) implements Venue {}
