// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/LineView.h"

#include "app/catalogue/OpenPlatformRepository.h"
#include "app/core/Async.h"
#include "app/store/Store.h"
#include "ui/Card.h"
#include "ui/EmptyState.h"
#include "ui/ErrorText.h"
#include "ui/SegmentedControl.h"
#include "ui/TableDelegate.h"
#include "ui/TableView.h"

#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNeeds = 1000; // several times what the catalogue has

/// The interfaces of the open platform that a need is served by, without their versions.
QString servedBy(const Need& need)
{
    QStringList named;
    for (const QString& interface : need.interfaces)
        if (const QString name = interface.section(u'.', 0, 1); !named.contains(name))
            named.append(name);
    return named.isEmpty() ? LineView::tr("Open platform")
                           : LineView::tr("Open platform, %1").arg(named.join(u' '));
}

} // namespace

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
    m_table->emptyState()->showEmpty(tr("Neither this desk nor the catalogue has anything here."));
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
    m_line = line;
    m_card->setTitle(nameShown(*chosen));
    QList<ServiceEntry> fitting;
    for (const ServiceEntry& each : m_services.entries)
        if (serves(*chosen, each.action.words))
            fitting.append(each);
    const bool isDoneHere = !fitting.isEmpty();
    if (!isDoneHere)
        fitting = needsOf(*chosen);
    m_card->setSubtitle(isDoneHere || fitting.isEmpty()
            ? tr("Enter opens a service where it is done")
            : tr("Not done at this desk yet: what the catalogue has, and who serves it"));
    m_model->setServices(fitting);
    if (!fitting.isEmpty())
        m_table->selectRow(0);
}

void LineView::readNeeds()
{
    const auto read
        = [](Database& database) { return OpenPlatformRepository(database).needs({}, mostNeeds); };
    whenDone(m_services.store.run(read), this, [this](const Result<QList<Need>>& needs) {
        if (!needs)
            return m_table->emptyState()->showFailed(textOf(needs.error()));
        m_needs = *needs;
        showLine(m_line);
    });
}

QList<ServiceEntry> LineView::needsOf(const LifeLine& line) const
{
    QList<ServiceEntry> entries;
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    for (const Need& each : m_needs)
        if (each.segment == u"personal" && line.fields.contains(each.scene))
            entries.append({u"openplatform"_s, servedBy(each),
                {u"needs"_s, isChinese ? each.name : each.nameEn, {}, u"clock"_s}});
    return entries;
}

void LineView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    readNeeds();
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
