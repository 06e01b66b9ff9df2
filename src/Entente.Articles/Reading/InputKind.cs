namespace Entente.Articles;

/// <summary>The forms in which articles come.</summary>
internal enum InputKind
{
    Text,
    Page,
    JsonLines,
    Feed,
}
