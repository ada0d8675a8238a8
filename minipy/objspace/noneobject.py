"""The three objects of which there is one each: None, NotImplemented and Ellipsis."""
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.error import oefmt
from minipy.interpreter.gateway import interp2app
from minipy.interpreter.typedef import TypeDef


class W_NoneObject(W_Root):
    @staticmethod
    def descr_new(space, w_type, __args__):
        check_no_arguments(space, 'NoneType', __args__)
        return space.w_None

    def descr_repr(self, space):
        return space.newtext('None')

    def descr_bool(self, space):
        return space.w_False


class W_NotImplementedObject(W_Root):
    @staticmethod
    def descr_new(space, w_type, __args__):
        check_no_arguments(space, 'NotImplementedType', __args__)
        return space.w_NotImplemented

    def descr_repr(self, space):
        return space.newtext('NotImplemented')


class W_EllipsisObject(W_Root):
    @staticmethod
    def descr_new(space, w_type, __args__):
        check_no_arguments(space, 'EllipsisType', __args__)
        return space.w_Ellipsis

    def descr_repr(self, space):
        return space.newtext('Ellipsis')


def check_no_arguments(space, name, args):
    if args.arguments_w or args.num_keywords():
        raise oefmt(space.w_TypeError, "%s takes no arguments", name)


W_NoneObject.typedef = TypeDef(
    'NoneType',
    acceptable_as_base_class=False,
    __new__=interp2app(W_NoneObject.descr_new),
    __repr__=interp2app(W_NoneObject.descr_repr),
    __bool__=interp2app(W_NoneObject.descr_bool),
)

W_NotImplementedObject.typedef = TypeDef(
    'NotImplementedType',
    acceptable_as_base_class=False,
    __new__=interp2app(W_NotImplementedObject.descr_new),
    __repr__=interp2app(W_NotImplementedObject.descr_repr),
)

W_EllipsisObject.typedef = TypeDef(
    'ellipsis',
    acceptable_as_base_class=False,
    __new__=interp2app(W_EllipsisObject.descr_new),
    __repr__=interp2app(W_EllipsisObject.descr_repr),
)
