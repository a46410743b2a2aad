namespace CspNotifications.CodeBases.Modules;

/// <summary>Where the services of a module are put together.</summary>
internal static class RegistrationFile
{
    /// <summary>The methods with a body in here.</summary>
    public const int Methods = 1;

    public static CodeFile Create(ModuleNames names, IEnumerable<string> suffixes) => new(
        $"{names.Folder}{names.Entity}Registration.cs",
        $$"""
        using Microsoft.Extensions.DependencyInjection;

        namespace {{names.Namespace}};

        public static class {{names.Entity}}Registration
        {
            public static IServiceCollection Add{{names.Entity}}(this IServiceCollection services, Action<{{names.Entity}}Options>? configure = null)
            {
                var options = new {{names.Entity}}Options();
                configure?.Invoke(options);
                services.AddSingleton(options);
                services.AddSingleton(TimeProvider.System);
                services.AddSingleton<I{{names.Entity}}Repository, {{names.Entity}}Repository>();
        {{string.Concat(suffixes.Select(suffix => $"        services.AddScoped<{ServiceFile.InterfaceOf(names, suffix)}, {names.Entity}{suffix}>();\n"))}}        return services;
            }
        }
        """);
}
