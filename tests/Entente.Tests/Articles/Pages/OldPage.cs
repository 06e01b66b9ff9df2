namespace Entente.Tests.Articles.Pages;

/// <summary>A page of 2003: tables for layout, no paragraphs but line breaks, meta date, capitals in the tags.</summary>
internal static class OldPage
{
    public const string Html = """
        <HTML><HEAD><TITLE>Malta, Tunisia end fishing row - Island Wire</TITLE>
        <META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1">
        <META NAME="DC.date.issued" CONTENT="2003-05-07"><META NAME="DC.publisher" CONTENT="Island Wire">
        </HEAD><BODY BGCOLOR="#FFFFFF">
        <TABLE WIDTH="760"><TR><TD COLSPAN="3"><A HREF="/">Home</A> | <A HREF="/world">World</A> | <A HREF="/sport">Sport</A></TD></TR>
        <TR><TD WIDTH="120" VALIGN="top"><A HREF="/a">Weather</A><BR><A HREF="/b">Ferries</A><BR><A HREF="/c">Lottery</A></TD>
        <TD WIDTH="480" VALIGN="top"><FONT SIZE="5"><B>Malta, Tunisia end fishing row</B></FONT><BR>
        <I>By Joe Borg</I><BR><BR>
        VALLETTA, Malta (AP) -- Malta and Tunisia ended a two-year quarrel over fishing grounds on Wednesday, signing a treaty that lets boats of both countries work the banks south of Lampedusa.<BR><BR>
        Malta's prime minister called it a day for the café terraces of both shores. Tunisia will release four boats that it seized in March.<BR><BR>
        The treaty runs for ten years and must still be approved by both parliaments, which is expected in June.<BR><BR>
        </TD><TD WIDTH="160" VALIGN="top"><B>Also today</B><BR><A HREF="/d">Bus drivers call off strike</A><BR><A HREF="/e">Storm closes port</A></TD></TR>
        <TR><TD COLSPAN="3"><FONT SIZE="1">Copyright 2003 Island Wire. All rights reserved.</FONT></TD></TR></TABLE></BODY></HTML>
        """;
}
