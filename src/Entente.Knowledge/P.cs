namespace Entente.Knowledge; internal static class Placeholder;
