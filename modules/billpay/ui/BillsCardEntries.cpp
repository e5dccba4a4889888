// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/AmountPane.h"
#include "modules/billpay/ui/BillTableModel.h"
#include "modules/billpay/ui/BillsCard.h"
#include "ui/MoneyEdit.h"
#include "ui/MoneyField.h"

#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

// What was chosen and entered about what is owed: in a line, and to be shown again to a customer
// who waited.

namespace hui::billpay {

namespace {

// what BillsCard::entries() calls what it gives
const QString billsEntry = QStringLiteral("bills");
const QString periodEntry = QStringLiteral("period");
const QString paperEntry = QStringLiteral("paper");
const QString amountEntry = QStringLiteral("amount");
const QString planEntry = QStringLiteral("plan");

} // namespace

bool BillsCard::hasBegun() const
{
    return m_views->currentIndex() != 0 || asksForAmount();
}

QString BillsCard::inWords() const
{
    QStringList words{m_holder->text()};
    if (const auto bills = m_model->chosen(); !bills.isEmpty())
        words.append(tr("%n periods chosen", nullptr, static_cast<int>(bills.size())));
    words.append(due().toString());
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

std::optional<PillLook> BillsCard::match() const
{
    return m_match->isHidden() ? std::nullopt : std::optional(m_match->look());
}

QMap<QString, QString> BillsCard::entries() const
{
    QStringList numbers;
    for (const Bill& bill : m_model->chosen())
        numbers.append(bill.billNo);
    QMap<QString, QString> entries{{billsEntry, numbers.join(u'\n')}};
    if (m_views->currentWidget() == m_paper) {
        entries.insert(periodEntry, m_period->text());
        entries.insert(paperEntry, m_paperAmount->edit()->text());
    }
    if (asksForAmount()) {
        entries.insert(amountEntry, m_amount->entry());
        entries.insert(planEntry, m_amount->plan());
    }
    return entries;
}

void BillsCard::setEntries(const QMap<QString, QString>& entries)
{
    const QStringList numbers = entries.value(billsEntry).split(u'\n', Qt::SkipEmptyParts);
    const auto choose = [this, &numbers](int row, Qt::CheckState wanted) {
        const bool isWanted = numbers.contains(m_model->bills().at(row).billNo);
        if (isWanted == (wanted == Qt::Checked))
            m_model->setData(
                m_model->index(row, BillTableModel::Chosen), wanted, Qt::CheckStateRole);
    };
    if (!numbers.isEmpty()) {
        // Newest first, then oldest first: so the biller's rule of what goes along says the same.
        for (int row = m_model->rowCount() - 1; row >= 0; --row)
            choose(row, Qt::Unchecked);
        for (int row = 0; row < m_model->rowCount(); ++row)
            choose(row, Qt::Checked);
    }
    if (m_views->currentWidget() == m_paper) {
        m_period->setText(entries.value(periodEntry));
        m_paperAmount->edit()->setText(entries.value(paperEntry));
    }
    if (asksForAmount())
        m_amount->setEntry(entries.value(amountEntry), entries.value(planEntry));
    Q_EMIT choiceChanged();
}

} // namespace hui::billpay
