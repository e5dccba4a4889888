// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/LogCard.h"

#include "ui/EmptyState.h"
#include "ui/TableView.h"
#include "ui/Type.h"

#include <QHeaderView>
#include <QLabel>

namespace hui::customers {

using namespace Qt::StringLiterals;

LogCard::LogCard(const QDate& today, QWidget* parent)
    : Card(tr("Log"), parent)
    , m_model(new LogModel(today, this))
    , m_table(new TableView(tr("Who looked at the record or changed it"), this))
    , m_extent(makeLabel({}, Type::Label, Token::Text2, this))
{
    setFlush();
    m_table->setObjectName(u"customers.log"_s);
    m_table->setDense();
    m_table->setModel(m_model);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(LogModel::Reason, QHeaderView::Stretch);
    body()->addWidget(m_table);
    m_extent->setObjectName(u"customers.log.extent"_s);
    m_extent->setWordWrap(true);
    footer()->addWidget(m_extent, 1);
    setLog({}, DealingsCard::Extent::Reading);
}

void LogCard::setLog(const RecordLog& log, DealingsCard::Extent extent)
{
    m_model->setLines(log.lines);
    m_table->emptyState()->showEmpty(tr("Nobody looked at the record yet."));
    QStringList words{DealingsCard::wordsFor(extent)};
    if (!log.isWhole)
        words.append(tr("The newest ones; older ones are not listed."));
    words.append(tr("Form fills: this terminal only."));
    words.removeAll({});
    m_extent->setText(words.join(u' '));
}

} // namespace hui::customers
