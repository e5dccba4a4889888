// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "ui/Module.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace hui {

/// Asks the records of this desk whether the names beside the documents of who pays much cash, and
/// of who came for them, are theirs (checkNames()), so that it is said before anything is taken.
/// What a record calls somebody does not come out, and that there is one is in the trail
/// (askNames()). Who tries name after name is answered no more for a while: then every name is a
/// fault. Lives in the GUI thread, as long as its card.
class PayerNames : public QObject {
    Q_OBJECT

public:
    /// So many names that differ are answered...
    static constexpr qsizetype mostTries = 5;
    /// ... in so many milliseconds, whatever is begun anew.
    static constexpr qint64 triesMs = 600'000;

    /// `form` is what asks: "billpay.payer".
    PayerNames(const Services& services, const QString& form, QObject* card);

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
    bool isSpent();
    void countTry(const QByteArray& key);
    void refuse(const Error& fault);

    const Services m_services;
    const QString m_form;
    QHash<QByteArray, qint64> m_tried; ///< nameKey() of what differed, and when
    QJsonObject m_asked;
    int m_questions = 0; ///< so far: the last one counts
    std::optional<Error> m_fault;
};

} // namespace hui
