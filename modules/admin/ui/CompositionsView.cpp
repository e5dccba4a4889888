// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/ui/CompositionsView.h"

#include "app/core/SignedContent.h"
#include "modules/admin/ui/AdminText.h"
#include "modules/admin/ui/CentreCall.h"
#include "ui/Card.h"
#include "ui/EmptyState.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/TableView.h"

#include <QHBoxLayout>
#include <QHeaderView>

namespace hui::admin {

using namespace Qt::StringLiterals;

namespace {

constexpr int versionStateWidth = 128;
constexpr qsizetype mostOfALine = 200; // as the platform takes it

QString inALine(const QString& text)
{
    return text.size() <= mostOfALine ? text : text.left(mostOfALine - 1) + u'…';
}

/// All of a composition, as who signs it is shown it: what it asks for, each step with what it
/// takes and what follows when it fails, and what it answers.
QList<ApprovalChange> changesOf(const Composition& content)
{
    QStringList asked;
    for (const CompositionInput& each : content.input)
        asked.append(each.name);
    const QString none = u"—"_s; // before it is published there is nothing
    QList<ApprovalChange> changes{
        {CompositionsView::tr("Asks for"), none, inALine(asked.join(u", "_s))}};
    for (const CompositionStep& step : content.steps) {
        const QStringList cells = AdminText::row(step).cells;
        changes.append({CompositionsView::tr("Step %1").arg(step.id), none,
            inALine(step.interface + u" · "_s + cells.value(2) + u" · "_s
                + CompositionsView::tr("When it fails: %1").arg(cells.value(3)))});
    }
    QStringList answers;
    for (auto each = content.output.cbegin(); each != content.output.cend(); ++each)
        answers.append(each.key() + u" ← "_s + each.value());
    changes.append({CompositionsView::tr("Answers"), none, inALine(answers.join(u", "_s))});
    return changes;
}

} // namespace

CompositionsView::CompositionsView(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new TextTableModel(
          {{tr("Partner")}, {tr("Composition")}, {tr("Version"), true}, {tr("State")}}, this))
    , m_table(new TableView(tr("Compositions"), this))
    , m_steps(new TextTableModel(
          {{tr("Step")}, {tr("Interface")}, {tr("Takes")}, {tr("When it fails")}}, this))
    , m_stepTable(new TableView(tr("Steps"), this))
    , m_message(new MessageBar(this))
    , m_act(new KeyButton(tr("Publish"), KeyButton::Variant::Authorise, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(makeList(), 2);
    row->addWidget(makePane(), 3);
    setFocusProxy(m_table);
}

Card* CompositionsView::makeList()
{
    auto* card = new Card(tr("Compositions"), this);
    card->setFlush();
    m_table->setObjectName(u"admin.compositions"_s);
    m_table->setModel(m_model);
    QHeaderView* head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(1, QHeaderView::Stretch);
    head->setSectionResizeMode(3, QHeaderView::Fixed);
    head->resizeSection(3, versionStateWidth);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_table->emptyState(), &EmptyState::retryAsked, this, &CompositionsView::refresh);
    card->body()->addWidget(m_table);
    return card;
}

Card* CompositionsView::makePane()
{
    m_pane = new Card(tr("Composition"), this);
    m_pane->setFlush();
    m_pane->body()->addWidget(m_message);
    m_stepTable->setObjectName(u"admin.steps"_s);
    m_stepTable->setModel(m_steps);
    QHeaderView* head = m_stepTable->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(2, QHeaderView::Stretch);
    m_pane->body()->addWidget(m_stepTable);
    m_act->setObjectName(u"admin.compositionAct"_s);
    m_act->setKey(Qt::Key_F4);
    connect(m_act, &QPushButton::clicked, this, &CompositionsView::act);
    m_pane->footer()->addStretch(1);
    m_pane->footer()->addWidget(m_act);
    return m_pane;
}

void CompositionsView::refresh()
{
    askCentre(m_services, {.path = u"/v1/compositions"_s}, m_message, this,
        [this](const QJsonObject& body) { show(body); });
}

void CompositionsView::show(const QJsonObject& body)
{
    const auto versions = compositionsFromJson(body);
    if (!versions)
        return m_message->say(versions.error());
    const QString before = m_model->idAt(m_chosen);
    m_versions = *versions;
    QList<TextRow> rows;
    for (const CompositionVersion& version : std::as_const(m_versions))
        rows.append(AdminText::row(version));
    m_model->setTexts(rows);
    m_table->emptyState()->showEmpty(tr("No partner has composed anything yet."));
    const int row = rows.isEmpty() ? -1 : qMax(0, m_model->rowOf(before));
    if (row >= 0)
        m_table->selectRow(row);
    choose(row);
}

void CompositionsView::choose(int row)
{
    m_chosen = row < m_versions.size() ? row : -1;
    QList<TextRow> rows;
    const bool isChosen = m_chosen >= 0;
    if (isChosen) {
        const auto ordered = inOrder(m_versions.at(m_chosen).content);
        const QList<CompositionStep> steps
            = ordered ? *ordered : m_versions.at(m_chosen).content.steps;
        for (const CompositionStep& step : steps)
            rows.append(AdminText::row(step));
    }
    m_steps->setTexts(rows);
    m_stepTable->emptyState()->showEmpty(tr("Choose a composition."));
    m_pane->setSubtitle(isChosen ? m_versions.at(m_chosen).content.id : QString());
    const auto state = isChosen ? m_versions.at(m_chosen).state : CompositionState::Retired;
    m_act->setEnabled(state != CompositionState::Retired);
    m_act->setVariant(state == CompositionState::Published ? KeyButton::Variant::Danger
                                                           : KeyButton::Variant::Authorise);
    m_act->setText(state == CompositionState::Published ? tr("Retire") : tr("Publish"));
}

void CompositionsView::act()
{
    if (m_chosen < 0)
        return;
    const CompositionVersion& version = m_versions.at(m_chosen);
    const QString path = u"/v1/compositions/"_s + version.partner + u'/' + version.content.id;
    QJsonObject body{{u"version"_s, version.version}};
    const auto done = [this](const QJsonObject&) { refresh(); };
    if (version.state == CompositionState::Published)
        return actAtCentre(m_services, path + u":retire"_s, body, m_message, this, done);
    ApprovalRequest request;
    request.kind = u"composition.publish"_s;
    request.title = tr("Publish a composition");
    request.facts = {{tr("Partner"), version.partner}, {tr("Composition"), version.content.id},
        {tr("Name"), version.content.name}, {tr("Version"), QString::number(version.version)}};
    request.changes = changesOf(version.content);
    body.insert(u"seen"_s, jsonDigest(toJson(version.content)));
    const QString subject = version.partner + u'/' + version.content.id;
    signAtCentre(m_services, request, {path + u":publish"_s, subject, body}, m_message, this, done);
}

} // namespace hui::admin
