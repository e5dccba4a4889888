// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/BillerUse.h"

#include "app/catalogue/BillerUseRepository.h"
#include "app/core/Async.h"
#include "app/store/Store.h"

#include <algorithm>

namespace hui::billpay {

namespace {

constexpr int mostRead = 8; ///< of each; a row shows fewer

/// The branch itself: who stands at the counter has no number of the platform yet.
const QString& branch()
{
    static const QString empty = QStringLiteral("");
    return empty;
}

struct Used {
    QList<Biller> marked;
    QList<Biller> recent;
};

Result<Used> readUse(Database& database)
{
    const BillerUseRepository use(database);
    const auto marked = use.favouriteBillers(branch(), mostRead);
    if (!marked)
        return std::unexpected(marked.error());
    const auto recent = use.recentBillers(branch(), mostRead);
    if (!recent)
        return std::unexpected(recent.error());
    return Used{*marked, *recent};
}

} // namespace

BillerUse::BillerUse(Store& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

void BillerUse::reload()
{
    whenDone(m_store.run(readUse), this, [this](const Result<Used>& used) {
        if (!used)
            return; // the store has logged it; the page works without short cuts
        m_marked.clear();
        m_billers = used->marked;
        for (const Biller& biller : used->marked)
            m_marked.append(biller.id);
        for (const Biller& biller : used->recent)
            if (!m_marked.contains(biller.id))
                m_billers.append(biller);
        Q_EMIT changed();
    });
}

void BillerUse::setMarked(const QString& biller, bool marked)
{
    const auto write = [biller, marked](Database& database) {
        return database.transaction(
            [&] { return BillerUseRepository(database).setFavourite(branch(), biller, marked); });
    };
    whenDone(m_store.run(write), this, [this](const Result<Done>&) { reload(); });
}

bool BillerUse::isMarked(const QString& biller) const
{
    return m_marked.contains(biller);
}

QStringList BillerUse::cities() const
{
    QStringList cities;
    for (const Biller& biller : m_billers)
        if (!cities.contains(biller.city))
            cities.append(biller.city);
    return cities;
}

} // namespace hui::billpay
