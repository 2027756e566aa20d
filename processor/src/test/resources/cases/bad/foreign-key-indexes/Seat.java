package bad;

import dev.vorm.annotation.*;

@Table
public record Seat(@Id int row, @Id int number) {}
