// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/LineView.h"

#include "ui/Card.h"
#include "ui/EmptyState.h"
#include "ui/SegmentedControl.h"
#include "ui/TableDelegate.h"
#include "ui/TableView.h"

#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace hui::community {

using namespace Qt::StringLiterals;

ServiceTableModel::ServiceTableModel(QObject* parent)
    : RowTableModel({{tr("Service")}, {tr("Done under")}}, parent)
{
}

QString ServiceTableModel::text(const ServiceEntry& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Title: return row.action.title;
    case Where: return row.moduleTitle;
    case ColumnCount: break;
    }
    return {};
}

QVariant ServiceTableModel::look(const ServiceEntry& row, int column, int role) const
{
    if (role == IconRole && column == Title)
        return row.action.icon;
    if (role == StrongRole && column == Title)
        return true;
    return {};
}

QString nameShown(const LifeLine& line)
{
    return QLocale().language() == QLocale::Chinese ? line.name : line.nameEn;
}

LineView::LineView(const QList<LifeLine>& lines, const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_lines(lines)
    , m_card(new Card(nameShown(lines.first()), this))
    , m_model(new ServiceTableModel(this))
    , m_table(new TableView(tr("Services"), this))
{
    const QString name = lines.size() > 1 ? u"scenes"_s : lines.first().id;
    m_table->setObjectName(u"line."_s + name);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(
        ServiceTableModel::Title, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(
        ServiceTableModel::Where, QHeaderView::ResizeToContents);
    m_table->emptyState()->showEmpty(
        tr("No service has registered here yet. Nothing is sold at the desk."));
    m_card->setSubtitle(tr("Enter opens a service where it is done"));
    m_card->setFlush();
    m_card->body()->addWidget(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 0, 20, 16);
    column->setSpacing(12);
    if (lines.size() > 1) {
        m_choice = new SegmentedControl(tr("Scene"), this);
        m_choice->setObjectName(u"line.scene"_s);
        for (const LifeLine& each : lines)
            m_choice->addOption(each.id, nameShown(each));
        connect(m_choice, &SegmentedControl::chosen, this, &LineView::showLine);
        column->addWidget(m_choice, 0, Qt::AlignLeft);
        setFocusProxy(m_choice);
    } else {
        setFocusProxy(m_table);
    }
    column->addWidget(m_card, 1);
    connect(m_table, &QAbstractItemView::activated, this, &LineView::openCurrent);
    showLine(lines.first().id);
}

void LineView::showLine(const QString& line)
{
    const auto chosen = std::ranges::find(m_lines, line, &LifeLine::id);
    if (chosen == m_lines.end())
        return;
    m_card->setTitle(nameShown(*chosen));
    QList<ServiceEntry> fitting;
    for (const ServiceEntry& each : m_services.entries)
        if (serves(*chosen, each.action.words))
            fitting.append(each);
    m_model->setServices(fitting);
    if (!fitting.isEmpty())
        m_table->selectRow(0);
}

void LineView::openCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const ServiceEntry& entry = m_model->rows().at(row);
    m_services.open(entry.module, entry.action.id);
}

void LineView::openWith(const QString& argument)
{
    if (m_choice && std::ranges::find(m_lines, argument, &LifeLine::id) != m_lines.end()) {
        m_choice->setCurrent(argument);
        showLine(argument);
    }
    m_table->setFocus();
}

} // namespace hui::community
