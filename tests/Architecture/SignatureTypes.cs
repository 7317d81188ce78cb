using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace TitleGuide.Tests.Architecture;

/// <summary>Walks a signature, hands over every type in it and gives back the outermost one.</summary>
internal sealed class SignatureTypes(Func<EntityHandle, TypeName> found) : ISignatureTypeProvider<TypeName?, object?>
{
    public TypeName? GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => found(handle);

    public TypeName? GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => found(handle);

    public TypeName? GetTypeFromSpecification(
        MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public TypeName? GetGenericInstantiation(TypeName? genericType, ImmutableArray<TypeName?> typeArguments) => genericType;

    public TypeName? GetModifiedType(TypeName? modifier, TypeName? unmodifiedType, bool isRequired) => unmodifiedType;

    public TypeName? GetArrayType(TypeName? elementType, ArrayShape shape) => null;

    public TypeName? GetSZArrayType(TypeName? elementType) => null;

    public TypeName? GetByReferenceType(TypeName? elementType) => null;

    public TypeName? GetPointerType(TypeName? elementType) => null;

    public TypeName? GetPinnedType(TypeName? elementType) => null;

    public TypeName? GetFunctionPointerType(MethodSignature<TypeName?> signature) => null;

    public TypeName? GetGenericMethodParameter(object? genericContext, int index) => null;

    public TypeName? GetGenericTypeParameter(object? genericContext, int index) => null;

    public TypeName? GetPrimitiveType(PrimitiveTypeCode typeCode) => null;
}
