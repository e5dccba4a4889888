// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/ui/FeesCard.h"

#include "app/core/Masking.h"
#include "modules/campus/PayFees.h"
#include "modules/campus/ui/CampusText.h"
#include "modules/campus/ui/FeeTableModel.h"
#include "ui/EmptyState.h"
#include "ui/MainColumn.h"
#include "ui/MoneyField.h"
#include "ui/Pill.h"
#include "ui/TableView.h"
#include "ui/TotalsRow.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace hui::campus {

using namespace Qt::StringLiterals;

FeesCard::FeesCard(QWidget* parent)
    : Card(tr("To be paid"), parent)
    , m_model(new FeeTableModel(this))
    , m_table(new TableView(tr("To be paid"), this))
    , m_totals(new TotalsRow(m_table, this))
    , m_consent(new Pill({}, this))
    , m_now(new MoneyField(tr("Pay now of this item"), u"campus.now"_s, this))
{
    build();
    connect(m_model, &FeeTableModel::choiceChanged, this, [this] {
        presentRow();
        Q_EMIT totalChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &FeesCard::presentRow);
    connect(m_table, &QAbstractItemView::activated, this, &FeesCard::activate);
    connect(m_now->edit(), &MoneyEdit::valueChanged, this, [this] {
        const auto typed = m_now->value();
        if (!m_presenting && typed && typed->isPositive() && row() >= 0)
            m_model->setNow(row(), *typed);
    });
    connect(m_now->edit(), &QLineEdit::returnPressed, this, [this] {
        if (takeAmount())
            Q_EMIT finished();
    });
    presentRow();
}

void FeesCard::build()
{
    setFlush();
    header()->addWidget(m_consent);
    m_consent->hide();
    m_table->setObjectName(u"campus.fees"_s);
    m_table->setModel(m_model);
    new MainColumn(m_table, FeeTableModel::Item, {FeeTableModel::Due, FeeTableModel::Term});
    body()->addWidget(m_table, 1);
    body()->addWidget(m_totals);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(16, 10, 16, 8);
    below->addWidget(m_now);
    body()->addLayout(below);
    m_now->setRule([this](Money amount) -> Field::Verdict {
        if (row() < 0)
            return {};
        const auto fault = faultOf(m_model->items().at(row()), amount, m_day);
        return fault ? Field::Verdict{Field::State::Error,
                           QCoreApplication::translate("Error", textOf(*fault))}
                     : Field::Verdict{};
    });
}

void FeesCard::setFees(
    const StudentFees& fees, const QDate& day, const std::optional<FeeKind>& wanted)
{
    m_day = day;
    const Student& student = fees.student;
    setTitle(u"%1  %2"_s.arg(student.name, maskAccount(student.number)));
    setSubtitle(student.className);
    m_consent->setLook(
        {tr("Guardian's consent %1").arg(fees.consent), u"shield-check"_s, Mood::Ok});
    m_consent->setVisible(!fees.consent.isEmpty());
    m_model->setFees(fees.items, day, wanted);
    m_table->emptyState()->showEmpty(tr("Nothing is asked of this student."));
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    presentRow();
}

void FeesCard::choose(const QList<FeePart>& parts)
{
    for (int each = 0; each < m_model->rowCount(); ++each) {
        const auto part = std::ranges::find(parts, m_model->items().at(each).id, &FeePart::item);
        if (!m_model->isOpen(each))
            continue;
        if (part == parts.end())
            m_model->setData(
                m_model->index(each, FeeTableModel::Chosen), Qt::Unchecked, Qt::CheckStateRole);
        else // of what others have paid meanwhile no more than is left
            m_model->setNow(each,
                part->amount.minor() < m_model->items().at(each).rest().minor()
                    ? part->amount
                    : m_model->items().at(each).rest());
    }
}

QList<FeePart> FeesCard::chosen() const
{
    return m_model->parts();
}

void FeesCard::clear()
{
    setTitle(tr("To be paid"));
    setSubtitle({});
    m_consent->hide();
    m_model->setFees({}, m_day);
    showEmpty(tr("Choose a school and enter number and name of the student."));
    presentRow();
}

void FeesCard::showEmpty(const QString& why)
{
    m_table->emptyState()->showEmpty(why);
}

int FeesCard::row() const
{
    const int row = m_table->currentIndex().row();
    return row < m_model->rowCount() ? row : -1;
}

void FeesCard::activate()
{
    if (m_now->isVisible())
        m_now->edit()->setFocus();
    else if (total().isPositive())
        Q_EMIT finished();
}

/// The amount of the current row, where it may be less than all.
void FeesCard::presentRow()
{
    const bool isPart = row() >= 0 && m_model->isChosen(row()) && m_model->items().at(row()).isPart;
    m_now->setVisible(isPart);
    const Money total = m_model->total();
    m_totals->setVisible(m_model->rowCount() > 0);
    m_totals->setText(FeeTableModel::Item, tr("%n chosen", nullptr, int(m_model->parts().size())));
    m_totals->setText(FeeTableModel::Now, total.toString());
    if (!isPart)
        return;
    const FeeItem& item = m_model->items().at(row());
    m_now->setHint(tr("%1: %2 or more").arg(nameShown(item), item.least.toString()));
    const auto shown = m_now->value();
    if (shown && *shown == m_model->now(row()))
        return;
    m_presenting = true;
    m_now->edit()->setValue(m_model->now(row()));
    m_presenting = false;
    m_now->setVerdict({});
}

bool FeesCard::takeAmount()
{
    return !m_now->isVisible() || m_now->check();
}

std::optional<QList<FeePart>> FeesCard::parts()
{
    for (int each = 0; each < m_model->rowCount(); ++each) {
        const auto fault = m_model->isChosen(each)
            ? faultOf(m_model->items().at(each), m_model->now(each), m_day)
            : std::nullopt;
        if (!fault)
            continue;
        m_table->selectRow(each);
        m_now->check();
        m_now->edit()->setFocus();
        return std::nullopt;
    }
    return m_model->parts();
}

Money FeesCard::total() const
{
    return m_model->total();
}

void FeesCard::focusFirst()
{
    m_table->setFocus();
}

} // namespace hui::campus
