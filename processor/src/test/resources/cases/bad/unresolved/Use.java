package app;

import dev.vorm.annotation.*;

class Use {
    Object table = BookTable.BOOK;
    BookTable typed;
}
