// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Assert.h"
#include "app/core/Error.h"

#include <expected>
#include <utility>

namespace hui {

/// Either the value asked for or the Error that prevented it: the one way a function of this
/// program reports failure. No exception crosses a function of ours.
template <class T>
using Result = std::expected<T, Error>;

/// The value of a Result that has nothing to say but "done".
struct Done { };

/// An Error ready to be returned from a function that gives a Result.
inline std::unexpected<Error> failure(Error::Kind kind, const char* text, QString detail = {})
{
    return std::unexpected(Error{kind, text, std::move(detail)});
}

/// A refusal by the rules of the service.
inline std::unexpected<Error> refused(const char* text, QString detail = {})
{
    return failure(Error::Kind::Refused, text, std::move(detail));
}

} // namespace hui
