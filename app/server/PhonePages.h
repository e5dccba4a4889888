// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PhoneContent.h"
#include "app/server/Router.h"

#include <QDateTime>

#include <optional>

namespace hui::server {

/// A link to a page, and until when it is good.
struct PhoneLink {
    QString url;
    QDateTime until;
};

/// What is asked for when a page is made.
struct NewPhonePage {
    QString kind; ///< "receipt": finds the policy
    QString subject; ///< what it is of: an operation id
    PhoneContent content;
};

/// The tables `phone_…`: the only place with their SQL. The token of a link is 128 random bits and
/// stands nowhere but in the link.
class PhonePages {
public:
    explicit PhonePages(Context& context)
        : m_context(context)
    {
    }

    /// Makes a page and its link, good as long as the policy of the day says; nothing when the
    /// platform has no phone pages or no policy for the kind. Inside the caller's transaction.
    Result<std::optional<PhoneLink>> make(const NewPhonePage& page);

    /// The page of a token; nothing when there is none, it has expired or was seen too often. Every
    /// look is counted.
    Result<std::optional<PhoneContent>> look(const QString& token);

    /// Puts a notice on the pages of a subject: their content never changes.
    Result<Done> announce(const QString& kind, const QString& subject, const PhoneText& notice);

    /// Drops the pages that have expired.
    Result<Done> sweep();

private:
    Context& m_context;
};

} // namespace hui::server
