// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "ui/Module.h"

#include <QJsonObject>

#include <optional>

namespace hui {

/// Asks the records of this desk whether the names beside the documents of who pays much cash, and
/// of who came for them, are theirs (checkNames()), so that it is said before anything is taken.
/// What a record calls somebody does not come out. Lives in the GUI thread, as long as its card.
class PayerNames : public QObject {
    Q_OBJECT

public:
    PayerNames(const Services& services, QObject* card);

    /// Of what stands on the card now, as the body of an operation has it; the same is not asked
    /// twice.
    void ask(const QJsonObject& payer);
    /// What was asked does not stand any more.
    void forget();

    /// What the last one was answered; nothing while its answer is awaited, or none differs.
    const std::optional<Error>& fault() const { return m_fault; }

Q_SIGNALS:
    /// A name is not that of the record, by its field.
    void differs(const hui::Error& fault);

private:
    const Services m_services;
    QJsonObject m_asked;
    int m_questions = 0; ///< so far: the last one counts
    std::optional<Error> m_fault;
};

} // namespace hui
