using CsCheck;

namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Programs of the grammar. The larger the text, the larger the program.</summary>
internal sealed class ProgramGen(int level) : Gen<string>
{
    public override string Generate(PCG pcg, Size? min, out Size size)
    {
        var source = new Draft(new Chance(pcg), level, Grammars.All).Write();
        size = new Size((ulong)source.Length);
        return source;
    }
}
