namespace CspNotifications.CodeBases;

/// <summary>What the SDK imports for a console application, and what the generated code uses everywhere.</summary>
public static class GlobalUsings
{
    public static CodeFile File { get; } = new(
        "Shared/GlobalUsings.cs",
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """);
}
