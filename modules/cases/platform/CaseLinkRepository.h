// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PhonePages.h"

namespace hui::cases {

/// The page that is next on a customer's telephone.
enum class PhoneStep { Start, Form, Sign, Rate, Done };

QString nameOf(PhoneStep step);
std::optional<PhoneStep> phoneStepOf(QStringView name);

/// Where a link leads.
struct CaseLink {
    QUuid caseId = {};
    QString device = {}; ///< that gave it
    PhoneStep step = PhoneStep::Start;
};

/// The tables `case_link` and `case_link_policy`: the only place with their SQL.
class CaseLinkRepository {
public:
    explicit CaseLinkRepository(server::Context& context)
        : m_context(context)
    {
    }

    /// Makes the case's one link, with 128 random bits as its token, inside the caller's
    /// transaction; nothing when the platform has no phone pages or no policy.
    Result<std::optional<server::PhoneLink>> make(const QUuid& caseId, const QString& device);

    /// Where a token leads; nothing when it never was or has expired.
    Result<std::optional<CaseLink>> find(const QString& token) const;

    /// Goes on to a step.
    Result<Done> setStep(const QUuid& caseId, PhoneStep step);

    /// The case has no link any more.
    Result<Done> drop(const QUuid& caseId);

    /// Those whose time is over, some at a time.
    Result<QList<CaseLink>> expired(int limit) const;

private:
    Result<std::optional<int>> minutes() const;

    server::Context& m_context;
};

} // namespace hui::cases
