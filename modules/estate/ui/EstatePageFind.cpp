// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Async.h"
#include "app/customer/AccountRepository.h"
#include "app/store/Store.h"
#include "app/sync/Uplink.h"
#include "modules/estate/EstateWire.h"
#include "modules/estate/ui/EstatePage.h"
#include "ui/CurrentCustomer.h"
#include "ui/KeyButton.h"
#include "ui/TableView.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>

namespace hui::estate {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAccounts = 200;

bool fits(const Party& party, const QString& typed)
{
    return party.name.contains(typed, Qt::CaseInsensitive) || party.building == typed;
}

/// The account that a customer paid last with a biller, as far as this desk knows.
Result<QString> accountWith(Database& database, const QUuid& customer, const QString& biller)
{
    const auto paid = AccountRepository(database).of(customer, mostAccounts);
    if (!paid)
        return std::unexpected(paid.error());
    for (const PaidAccount& each : *paid)
        if (each.biller == biller)
            return each.account;
    return QString();
}

} // namespace

/// To the bills of the community's own biller with the account of who is served, when they have
/// paid there before.
void EstatePage::openLink(const QString& module, const QString& argument)
{
    const QString ofBiller = u"biller."_s;
    const QUuid customer = m_services.customer.record();
    if (!argument.startsWith(ofBiller) || customer.isNull())
        return m_services.open(module, argument);
    const QString biller = argument.sliced(ofBiller.size());
    const auto read = [customer, biller](
                          Database& database) { return accountWith(database, customer, biller); };
    whenDone(
        m_services.store.run(read), this, [this, module, argument](const Result<QString>& account) {
            const bool isKnown = account && !account->isEmpty();
            m_services.open(module, isKnown ? argument + u'/' + *account : argument);
        });
}

QWidget* EstatePage::makeSearch()
{
    m_search->setObjectName(u"estate.find"_s);
    m_search->setAccessibleName(tr("Find a party"));
    m_search->setPlaceholderText(tr("Name or building  Ctrl+F"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(40);
    m_search->setFixedSize(208, 28);
    m_count->setObjectName(u"estate.count"_s);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] {
        if (m_searchRow->isVisible())
            m_search->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        find();
        m_table->setFocus();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty() && !m_typed.isEmpty())
            find();
    });
    auto* row = new QHBoxLayout(m_searchRow);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(m_search);
    m_count->setWordWrap(true);
    row->addWidget(m_count, 1);
    row->addWidget(m_papers);
    return m_searchRow;
}

/// Among all that have signed up, of whom a desk is told the newest only; without the line among
/// those it was told.
void EstatePage::find()
{
    m_typed = m_search->text().simplified();
    m_found.clear();
    if (m_typed.isEmpty() || !m_view)
        return showList();
    for (const Party& each : m_view->parties)
        if (fits(each, m_typed))
            m_found.insert(each.id);
    showList();
    UplinkRequest request;
    request.method = "POST";
    request.path = u"/v1/estates/%1/parties:find"_s.arg(m_chosen);
    request.body = {{u"typed"_s, m_typed}};
    whenDone(m_services.uplink.ask(request), this,
        [this, estate = m_chosen, typed = m_typed](const Result<UplinkAnswer>& answer) {
            if (!answer || answer->isProblem() || estate != m_chosen)
                return;
            if (const auto found = partiesFromJson(answer->body))
                partiesCame(*found, typed);
        });
}

void EstatePage::partiesCame(const QList<Party>& found, const QString& typed)
{
    if (!m_view || typed != m_typed)
        return;
    for (const Party& each : found) {
        if (!m_view->party(each.id))
            m_view->parties.append(each);
        m_found.insert(each.id);
    }
    showList();
}

EstateView EstatePage::shownView() const
{
    EstateView shown = *m_view;
    if (!m_typed.isEmpty())
        shown.parties.removeIf([this](const Party& each) { return !m_found.contains(each.id); });
    return shown;
}

/// How many there are beside those that are shown.
QString EstatePage::countText() const
{
    if (!m_view)
        return {};
    qsizetype all = 0;
    for (const PartyCount& each : m_view->counts)
        all += each.signedUp;
    if (!m_typed.isEmpty())
        return tr("%1 found of %2").arg(m_found.size()).arg(all);
    const qsizetype shown = m_view->parties.size();
    return shown < all ? tr("The newest %1 of %2: find others by name").arg(shown).arg(all)
                       : QString();
}

} // namespace hui::estate
