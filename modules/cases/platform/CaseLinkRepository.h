// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PhonePages.h"

namespace hui::cases {

/// The page that is next on a customer's telephone.
enum class PhoneStep { Start, Form, Photo, Sign, Rate, Done };

QString nameOf(PhoneStep step);
std::optional<PhoneStep> phoneStepOf(QStringView name);

/// Where a link leads.
struct CaseLink {
    QUuid caseId = {};
    QString device = {}; ///< that gave it; empty: the case was begun on the telephone
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

    /// Makes the link of a case that is begun on the telephone, at its form, under a token that the
    /// page before has made.
    Result<Done> makeBegun(const QUuid& caseId, const QString& token);

    /// The link is good until then, whatever it was before.
    Result<Done> setUntil(const QUuid& caseId, const QDateTime& until);

    /// Where a token leads; nothing when it never was or has expired.
    Result<std::optional<CaseLink>> find(const QString& token) const;

    /// The link of a case, expired or not; nothing when it has none.
    Result<std::optional<CaseLink>> of(const QUuid& caseId) const;

    /// Where a code leads that a telephone has begun with; nothing for every other token.
    Result<std::optional<CaseLink>> findUsed(const QString& code) const;

    /// A telephone has begun: from now on the link is found by `token` alone, known to nobody else.
    Result<Done> handTo(const QUuid& caseId, const QString& token);

    /// Goes on to a step.
    Result<Done> setStep(const QUuid& caseId, PhoneStep step);

    /// The case has no link any more.
    Result<Done> drop(const QUuid& caseId);

    /// The same when a desk has taken the case; what was begun and signed on a telephone still
    /// tells there how it stands, until its time is over.
    Result<Done> dropUnlessBegun(const QUuid& caseId);

    /// Those whose time is over, some at a time.
    Result<QList<CaseLink>> expired(int limit) const;

private:
    Result<Done> add(const QString& token, const CaseLink& link, const QDateTime& until);
    Result<std::optional<CaseLink>> linkBy(const QString& column, const QString& token) const;
    Result<std::optional<int>> minutes() const;

    server::Context& m_context;
};

} // namespace hui::cases
