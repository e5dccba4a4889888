// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace hui {

/// Why an operation did not happen. An Error is expected and is handled; a broken invariant is
/// not an Error but an assertion.
///
/// `text` is English, marked QT_TRANSLATE_NOOP("Error", …) where it is written, and translated
/// only when shown. `detail` goes to the log and holds no customer data.
struct Error {
    /// What the teller can do about it. The list is closed: a page switches over it without
    /// `default`, so that a new kind does not compile until every page has an answer.
    enum class Kind {
        Input, ///< a field is wrong: correct it and try again
        Refused, ///< the rules of the service say no
        NeedsApproval, ///< allowed, once a second person has signed
        Offline, ///< needs the central platform, which cannot be reached now
        Unknown, ///< it may or may not have happened: ask with the same id, never again with
                 ///< another
        Storage, ///< the local database failed: stop and call support
        Protocol, ///< the platform answered something we do not understand
    };

    Kind kind = Kind::Storage;
    const char* text = "";
    QString detail = {};
};

} // namespace hui
