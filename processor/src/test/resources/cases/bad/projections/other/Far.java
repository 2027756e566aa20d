package other;

import app.User;
import dev.vorm.annotation.*;

@Projection(User.class)
public record Far(User.Address address, User.Place place) {}
