using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow.Composition;

/// <summary>
/// What <c>Microsoft.Extensions.DependencyInjection</c> declares, by full metadata name: a compilation that does not know the library matches nothing.
/// </summary>
internal static class ContainerNames
{
    public const string Descriptor = "ServiceDescriptor";
    public const string Activator = "ActivatorUtilities";
    private static readonly string[] Registering = [Descriptor, "ServiceCollectionServiceExtensions", "ServiceCollectionDescriptorExtensions", "HttpClientFactoryServiceCollectionExtensions"];
    private const string FromKeyedServices = "FromKeyedServicesAttribute";
    public const string FromKeyedServicesMetadataName = Namespace + "." + FromKeyedServices;
    private const string Namespace = "Microsoft.Extensions.DependencyInjection";

    /// <summary>The call adds to a collection of services, or makes what is added to one.</summary>
    public static bool Registers(IMethodSymbol method) => method switch
    {
        { MethodKind: MethodKind.Constructor, ContainingType.Name: Descriptor } => IsOfLibrary(method.ContainingType),
        { IsStatic: true, ContainingType.Name: Descriptor } or { ReducedFrom: not null } or { IsExtensionMethod: true } =>
            Registering.Contains(method.ContainingType.Name) && IsOfLibrary(method.ContainingType),
        _ => false,
    };

    /// <summary>The types whose methods register, as far as the compilation knows them.</summary>
    public static IEnumerable<INamedTypeSymbol> RegisteringIn(Compilation compilation) =>
        Registering
            .SelectMany(name => new[] { $"{Namespace}.{name}", $"{Namespace}.Extensions.{name}" })
            .SelectMany(name => compilation.GetTypesByMetadataName(name));

    /// <summary>The call asks a provider for an object of a type.</summary>
    public static bool Resolves(IMethodSymbol method) => method.Name switch
    {
        "GetService" or "GetRequiredService" or "GetKeyedService" or "GetRequiredKeyedService" =>
            IsProvider(method.ContainingType) || method.ContainingType.AllInterfaces.Any(IsProvider),
        "CreateInstance" or "GetServiceOrCreateInstance" => method.ContainingType.Name == Activator && IsOfLibrary(method.ContainingType),
        _ => false,
    };

    public static bool IsKeyAttribute(INamedTypeSymbol? attribute) => attribute?.Name == FromKeyedServices && IsOfLibrary(attribute);

    /// <summary>Stands for every key that nothing else is registered with.</summary>
    public static bool IsAnyKey(ISymbol member) => member is { Name: "AnyKey", ContainingType.Name: "KeyedService" } && IsOfLibrary(member.ContainingType);

    private static bool IsProvider(INamedTypeSymbol type) => type.Name switch
    {
        "IServiceProvider" => type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true },
        "IKeyedServiceProvider" or "ISupportRequiredService" or "ServiceProviderServiceExtensions" or "ServiceProviderKeyedServiceExtensions" => IsOfLibrary(type),
        _ => false,
    };

    /// <summary>In the library's namespace, or in <c>Extensions</c> below it.</summary>
    private static bool IsOfLibrary(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace;
        if (space.Name == "Extensions" && space.ContainingNamespace.Name == "DependencyInjection")
            space = space.ContainingNamespace;

        return type.ContainingType is null
            && space is
            {
                Name: "DependencyInjection",
                ContainingNamespace: { Name: "Extensions", ContainingNamespace: { Name: "Microsoft", ContainingNamespace.IsGlobalNamespace: true } },
            };
    }
}
