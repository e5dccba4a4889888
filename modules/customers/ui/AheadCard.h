// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/customers/NextSteps.h"
#include "modules/customers/ui/AccountsCard.h"
#include "ui/Card.h"

namespace hui::customers {

/// What may be done next (下一步建议), each with the key that goes there.
class AheadCard : public Card {
    Q_OBJECT

public:
    explicit AheadCard(QWidget* parent);

    /// The steps for a record, and what they are about.
    void setSteps(const QList<NextStep>& steps, const Customer& record,
        const QList<AccountLine>& accounts, const Underway& underway);

Q_SIGNALS:
    void stepAsked(const hui::customers::NextStep& step);

private:
    struct Words {
        QString title;
        QString detail;
        QString act;
    };
    QWidget* makeStep(const NextStep& step, const Words& words);
    static QString dueWords(const NextStep& step, const AccountLine& line);
    static Words overdueWords(const NextStep& step, const AccountLine& line);
    static Words wordsOf(const NextStep& step, const Customer& record,
        const QList<AccountLine>& accounts, const Underway& underway);

    QVBoxLayout* m_lines;
};

} // namespace hui::customers
