// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/ui/GrantForm.h"

#include "app/core/Async.h"
#include "modules/admin/ui/AdminText.h"
#include "modules/admin/ui/CentreCall.h"
#include "ui/EmptyState.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/TableView.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

namespace hui::admin {

using namespace Qt::StringLiterals;

namespace {

constexpr int standingWidth = 112;

PillLook interfaceLook(const QString& status)
{
    if (status == u"live")
        return {GrantForm::tr("In use"), u"circle-check"_s, Mood::Ok};
    if (status == u"deprecated")
        return {GrantForm::tr("Runs out"), u"alert-triangle"_s, Mood::Warn};
    if (status == u"draft")
        return {GrantForm::tr("Not open yet"), u"clock"_s, Mood::Info};
    return {GrantForm::tr("Retired"), u"ban"_s, Mood::Neutral};
}

} // namespace

GrantForm::GrantForm(const Services& services, QWidget* parent)
    : Card(tr("Grant interfaces"), parent)
    , m_services(services)
    , m_search(new QLineEdit(this))
    , m_model(new TextTableModel({{tr("Code")}, {tr("Interface")}, {tr("State")}}, this))
    , m_table(new TableView(tr("Interfaces"), this))
    , m_message(new MessageBar(this))
    , m_choose(new KeyButton(tr("Choose"), this))
    , m_sign(new KeyButton(tr("Have it signed"), KeyButton::Variant::Authorise, this))
{
    setObjectName(u"admin.grantForm"_s);
    setFlush();
    body()->addWidget(makeSearch());
    body()->addWidget(makeRule(this));
    m_table->setObjectName(u"admin.offered"_s);
    m_table->setModel(m_model);
    QHeaderView* head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::Stretch);
    head->setSectionResizeMode(2, QHeaderView::Fixed);
    head->resizeSection(2, standingWidth);
    body()->addWidget(m_table, 1);
    connect(m_table, &QAbstractItemView::activated, this, &GrantForm::toggle);
    m_choose->setObjectName(u"admin.choose"_s);
    auto* back = new KeyButton(tr("Back"), this);
    back->setObjectName(u"admin.grantBack"_s);
    back->setKeyHint(u"Esc"_s);
    connect(back, &QPushButton::clicked, this, &GrantForm::left);
    m_choose->setKey(Qt::Key_F4);
    connect(m_choose, &QPushButton::clicked, this, &GrantForm::toggle);
    m_sign->setObjectName(u"admin.sign"_s);
    m_sign->setKey(QKeySequence(u"Ctrl+Return"_s));
    connect(m_sign, &QPushButton::clicked, this, [this] { Q_EMIT wanted(m_chosen); });
    footer()->addWidget(m_choose);
    footer()->addStretch(1);
    footer()->addWidget(back);
    footer()->addWidget(m_sign);
    setFocusProxy(m_search);
}

QWidget* GrantForm::makeSearch()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    m_search->setObjectName(u"admin.search"_s);
    m_search->setAccessibleName(tr("Search the interfaces"));
    m_search->setPlaceholderText(tr("Name, pinyin, initials, code"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &GrantForm::search);
    column->addWidget(m_search);
    column->addWidget(m_message);
    return box;
}

void GrantForm::start(const PartnerView& view)
{
    m_granted.clear();
    for (const Grant& grant : view.grants)
        m_granted.insert(grant.interface);
    m_chosen.clear();
    setSubtitle(AdminText::name(view.partner));
    m_message->clear();
    m_search->clear();
    search();
    count();
}

void GrantForm::search()
{
    const int asked = ++m_asked;
    const QString path = u"/v1/offered-interfaces?limit=50&q="_s
        + QString::fromLatin1(QUrl::toPercentEncoding(m_search->text().trimmed()));
    askCentre(m_services, {.path = path}, m_message, this, [this, asked](const QJsonObject& body) {
        if (asked == m_asked)
            show(body);
    });
}

void GrantForm::show(const QJsonObject& body)
{
    m_found = body.value(u"interfaces"_s).toArray();
    const bool chinese = QLocale().language() == QLocale::Chinese;
    QList<TextRow> rows;
    for (const QJsonValue& each : std::as_const(m_found)) {
        const QString id = each[u"id"].toString();
        PillLook standing = interfaceLook(each[u"status"].toString());
        if (m_granted.contains(id))
            standing = {tr("Granted"), u"shield-check"_s, Mood::Neutral};
        if (m_chosen.contains(id))
            standing = {tr("Chosen"), u"check"_s, Mood::Auth};
        rows.append(
            {{id, each[chinese ? u"name" : u"name_en"].toString(), standing.text}, standing, id});
    }
    const QString before = m_model->idAt(m_table->currentIndex().row());
    m_model->setTexts(rows);
    m_table->emptyState()->showFiltered();
    if (!rows.isEmpty())
        m_table->selectRow(qMax(0, m_model->rowOf(before)));
}

/// Chosen is not chosen any more, and the other way round.
void GrantForm::toggle()
{
    const QString id = m_model->idAt(m_table->currentIndex().row());
    if (id.isEmpty())
        return;
    if (!m_chosen.removeOne(id))
        m_chosen.append(id);
    show({{u"interfaces"_s, m_found}});
    count();
}

void GrantForm::count()
{
    m_sign->setEnabled(!m_chosen.isEmpty());
    m_sign->setText(m_chosen.isEmpty()
            ? tr("Have it signed")
            : tr("Have %n interface(s) signed", nullptr, static_cast<int>(m_chosen.size())));
}

} // namespace hui::admin
