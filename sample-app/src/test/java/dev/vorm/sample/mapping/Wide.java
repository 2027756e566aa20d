package dev.vorm.sample.mapping;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;

/** More columns than one method takes. */
@Table("wides")
class Wide {
    @Id
    @Generated
    Long id;

    @Nullable
    String text0;

    int number0;

    @Nullable
    String text1;

    int number1;

    @Nullable
    String text2;

    int number2;

    @Nullable
    String text3;

    int number3;

    @Nullable
    String text4;

    int number4;

    @Nullable
    String text5;

    int number5;

    @Nullable
    String text6;

    int number6;

    @Nullable
    String text7;

    int number7;

    @Nullable
    String text8;

    int number8;

    @Nullable
    String text9;

    int number9;

    @Nullable
    String text10;

    int number10;

    @Nullable
    String text11;

    int number11;

    @Nullable
    String text12;

    int number12;

    @Nullable
    String text13;

    int number13;

    @Nullable
    String text14;

    int number14;

    @Nullable
    String text15;

    int number15;

    @Nullable
    String text16;

    int number16;

    @Nullable
    String text17;

    int number17;

    @Nullable
    String text18;

    int number18;

    @Nullable
    String text19;

    int number19;

    @Nullable
    String text20;

    int number20;

    @Nullable
    String text21;

    int number21;

    @Nullable
    String text22;

    int number22;

    @Nullable
    String text23;

    int number23;

    @Nullable
    String text24;

    int number24;

    @Nullable
    String text25;

    int number25;

    @Nullable
    String text26;

    int number26;

    @Nullable
    String text27;

    int number27;

    @Nullable
    String text28;

    int number28;

    @Nullable
    String text29;

    int number29;

    @Nullable
    String text30;

    int number30;

    @Nullable
    String text31;

    int number31;

    @Nullable
    String text32;

    int number32;

    @Nullable
    String text33;

    int number33;

    @Nullable
    String text34;

    int number34;

    @Nullable
    String text35;

    int number35;

    @Nullable
    String text36;

    int number36;

    @Nullable
    String text37;

    int number37;

    @Nullable
    String text38;

    int number38;

    @Nullable
    String text39;

    int number39;

    @Nullable
    String text40;

    int number40;

    @Nullable
    String text41;

    int number41;

    @Nullable
    String text42;

    int number42;

    @Nullable
    String text43;

    int number43;

    @Nullable
    String text44;

    int number44;

    @Nullable
    String text45;

    int number45;

    @Nullable
    String text46;

    int number46;

    @Nullable
    String text47;

    int number47;

    @Nullable
    String text48;

    int number48;

    @Nullable
    String text49;

    int number49;

    @Nullable
    String text50;

    int number50;

    @Nullable
    String text51;

    int number51;

    @Nullable
    String text52;

    int number52;

    @Nullable
    String text53;

    int number53;

    @Nullable
    String text54;

    int number54;

    @Nullable
    String text55;

    int number55;

    @Nullable
    String text56;

    int number56;

    @Nullable
    String text57;

    int number57;

    @Nullable
    String text58;

    int number58;

    @Nullable
    String text59;

    int number59;

    @Nullable
    String text60;

    int number60;

    @Nullable
    String text61;

    int number61;

    @Nullable
    String text62;

    int number62;

    @Nullable
    String text63;

    int number63;

    @Nullable
    String text64;

    int number64;

    @Nullable
    String text65;

    int number65;

    @Nullable
    String text66;

    int number66;

    @Nullable
    String text67;

    int number67;

    @Nullable
    String text68;

    int number68;

    @Nullable
    String text69;

    int number69;

    @Nullable
    String text70;

    int number70;

    @Nullable
    String text71;

    int number71;

    @Nullable
    String text72;

    int number72;

    @Nullable
    String text73;

    int number73;

    @Nullable
    String text74;

    int number74;
}
