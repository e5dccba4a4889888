// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/ChargeTableModel.h"
#include "modules/community/ui/ChargesView.h"
#include "modules/community/ui/DueTableModel.h"
#include "modules/community/ui/ReasonBox.h"
#include "ui/Card.h"
#include "ui/EmptyState.h"
#include "ui/KeyButton.h"
#include "ui/MainColumn.h"
#include "ui/MoneyField.h"
#include "ui/PaneScroll.h"
#include "ui/PayTaking.h"
#include "ui/PrintBox.h"
#include "ui/TableView.h"
#include "ui/Type.h"

#include <QLabel>
#include <QVBoxLayout>

// How the page is laid out.

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

TableView* makeTable(const QString& words, const QString& name, QAbstractItemModel* model, int wide,
    const QList<int>& yielding, QWidget* parent)
{
    auto* table = new TableView(words, parent);
    table->setObjectName(name);
    table->setModel(model);
    table->setDense();
    new MainColumn(table, wide, yielding);
    return table;
}

} // namespace

QWidget* ChargesView::makeMiddle()
{
    const bool isVisit = m_kind == ChargeKind::Visit;
    auto* dues = new Card(isVisit ? tr("To be paid") : tr("Stays"), this);
    dues->setSubtitle(isVisit ? tr("Space chooses; items of one visit are paid together")
                              : tr("Deposit, used and left"));
    dues->setFlush();
    m_dueTable = makeTable(isVisit ? tr("To be paid") : tr("Stays"), named("dues"), m_dues,
        isVisit ? DueTableModel::Item : DueTableModel::What,
        {DueTableModel::Account, DueTableModel::Pool, DueTableModel::What}, this);
    m_dueTable->setColumnHidden(DueTableModel::Chosen, !isVisit);
    m_dueTable->setColumnHidden(DueTableModel::Account, !isVisit);
    m_dueTable->emptyState()->showEmpty(tr("Choose hospital and patient, then find."));
    dues->body()->addWidget(m_dueTable);
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(dues, 3);
    column->addWidget(makeToday(), 2);
    return middle;
}

Card* ChargesView::makeToday()
{
    auto* card = new Card(tr("Today at this desk"), this);
    card->setFlush();
    m_todayTable = makeTable(tr("Today at this desk"), named("today"), m_today,
        ChargeTableModel::What, {ChargeTableModel::Way, ChargeTableModel::GivenBack}, this);
    m_todayTable->emptyState()->showEmpty(tr("Nothing has been taken today."));
    m_reason->setObjectName(named("reason"));
    m_act = new KeyButton({}, this);
    m_act->setObjectName(named("act"));
    m_act->setButtonSize(KeyButton::Size::Small);
    m_act->setKey(Qt::Key_F7);
    m_list = new KeyButton(tr("Print the list"), this);
    m_list->setObjectName(named("list"));
    m_list->setButtonSize(KeyButton::Size::Small);
    m_sums = makeLabel({}, Type::Body, Token::Text2, this);
    m_sums->setObjectName(named("sums"));
    m_printer = new PrintBox(m_services.printing, PrintBox::Papers::Sheets, this);
    m_dueBack = makeLabel({}, Type::Strong, Token::Warn, this);
    m_dueBack->setObjectName(named("dueBack"));
    m_dueBack->hide();
    card->header()->addWidget(m_reason->caption());
    card->header()->addWidget(m_reason);
    card->header()->addWidget(m_act);
    card->body()->addWidget(m_todayTable);
    card->footer()->addWidget(m_dueBack);
    card->footer()->addWidget(m_sums, 1);
    card->footer()->addWidget(m_printer);
    card->footer()->addWidget(m_list);
    return card;
}

Card* ChargesView::makeCash()
{
    m_take = new Card(tr("Take payment"), this);
    Card* const card = m_take;
    m_split = makeLabel({}, Type::Body, Token::Text2, card);
    m_split->setObjectName(named("split"));
    m_split->setWordWrap(true);
    m_due = makeLabel({}, Type::Figure, Token::Text, card);
    m_due->setObjectName(named("due"));
    auto* scroll = new PaneScroll(card);
    auto* column = new QWidget(scroll);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    if (m_kind == ChargeKind::Deposit) {
        m_amount = new MoneyField(tr("Amount"), named("amount"), column);
        m_amount->setRequired();
        rows->addWidget(m_amount);
    }
    rows->addWidget(m_split);
    auto* due = new QHBoxLayout;
    due->addWidget(makeLabel(tr("Amount due (CNY)"), Type::Body, Token::Text2, column));
    due->addStretch();
    due->addWidget(m_due);
    rows->addLayout(due);
    rows->addWidget(m_taking);
    rows->addStretch();
    scroll->setWidget(column);
    scroll->setWidgetResizable(true);
    fillBody(card->body(), scroll);
    m_commit = new KeyButton({}, KeyButton::Variant::Primary, card);
    m_commit->setObjectName(named("commit"));
    m_commit->setButtonSize(KeyButton::Size::Commit);
    m_commit->setKey(Qt::CTRL | Qt::Key_Return);
    if (m_kind == ChargeKind::Deposit) {
        m_release = new KeyButton(tr("Give back"), KeyButton::Variant::Authorise, card);
        m_release->setObjectName(named("release"));
        m_release->setKey(Qt::Key_F4);
        card->footer()->addWidget(m_release);
    }
    card->footer()->addWidget(m_commit, 1);
    return card;
}

} // namespace hui::community
