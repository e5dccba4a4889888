// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/ui/InformationCard.h"

#include "modules/advice/ui/AdviceTableModels.h"
#include "modules/advice/ui/AdviceText.h"
#include "ui/EmptyState.h"
#include "ui/TableView.h"
#include "ui/Type.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QVBoxLayout>

namespace hui::advice {

using namespace Qt::StringLiterals;

InformationCard::InformationCard(QWidget* parent)
    : Card(tr("Information"), parent)
    , m_model(new InformationTableModel(this))
    , m_table(new TableView(tr("Information"), this))
    , m_text(makeLabel({}, Type::Body, Token::Text, this))
    , m_source(makeLabel({}, Type::Label, Token::Text3, this))
{
    setFlush();
    m_table->setObjectName(u"advice.information"_s);
    m_table->setModel(m_model);
    QHeaderView* head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(InformationTableModel::Title, QHeaderView::Stretch);
    m_table->emptyState()->showEmpty(tr("Nothing is valid today."));
    m_text->setObjectName(u"advice.text"_s);
    for (QLabel* label : {m_text, m_source}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    }
    auto* below = new QVBoxLayout;
    below->setContentsMargins(16, 12, 16, 12);
    below->setSpacing(8);
    below->addWidget(m_text, 1);
    below->addWidget(m_source);
    body()->addWidget(m_table, 1);
    body()->addWidget(makeRule(this));
    body()->addLayout(below, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &InformationCard::presentRow);
}

void InformationCard::show(const AdviceBook& book, AdviceLine line, const QDate& day)
{
    const QList<Information> valid = shownOn(book.information, line, day);
    m_table->emptyState()->showEmpty(tr("Nothing is valid today."));
    if (valid != m_model->rows())
        m_model->setInformation(valid);
    if (m_table->currentIndex().row() < 0 && !valid.isEmpty())
        m_table->selectRow(0);
    presentRow();
}

void InformationCard::showFailed(const QString& why)
{
    m_table->emptyState()->showFailed(why);
}

void InformationCard::presentRow()
{
    const int row = m_table->currentIndex().row();
    const bool isChosen = row >= 0 && row < m_model->rowCount();
    const Information shown = isChosen ? m_model->rows().at(row) : Information();
    m_text->setText(AdviceText::body(shown));
    m_source->setText(isChosen
            ? tr("%1 · valid until %2").arg(shown.source, shown.validUntil.toString(Qt::ISODate))
            : QString());
}

} // namespace hui::advice
