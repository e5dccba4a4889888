// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/cases/CaseForm.h"
#include "tests/modules/cases/platform/CaseBooks.h"

#include <QRegularExpression>

namespace hui::testkit {

const inline QString waterBill = u"P-001/320500-water-1"_s;

/// A branch whose customers begin by telephone.
class CaseHall : public CaseBooks {
public:
    explicit CaseHall(const QString& database)
        : CaseBooks(database)
        , start(post(u"/v1/cases/links"_s, {})
                  .body.value(u"url"_s)
                  .toString()
                  .remove(u"https://m.example"_s))
    {
    }

    /// The key that the page of the branch brings along.
    QString key()
    {
        static const QRegularExpression value(u"name=\"key\" value=\"([^\"]+)\""_s);
        return value.match(QString::fromUtf8(onPhone(start).text)).captured(1);
    }

    Response begin(const QString& key, const QString& kind = waterBill)
    {
        return onPhone(start, {{u"key"_s, key}, {u"choice"_s, kind}});
    }

    /// The path of a link from the first page, or the code of the refusal.
    QString fromAfar(const QString& branch = sampleCaller().branch)
    {
        const auto made = platform.database().transaction(
            [&] { return casePhoneStart().begin(platform.context(), {branch, address}); });
        HUI_ASSERT(made);
        if (const auto* refusal = std::get_if<Problem>(&*made))
            return refusal->code;
        return QString(std::get<PhoneLink>(*made).url).remove(u"https://m.example"_s);
    }

    QList<Case> cases(CaseFilter filter)
    {
        const auto found
            = CaseRepository(platform.database()).ofBranch(sampleCaller().branch, filter, {}, 100);
        HUI_ASSERT(found);
        return *found;
    }

    const QString start;
};

inline bool shows(const Response& page, const QString& words)
{
    return QString::fromUtf8(page.text).contains(words);
}

} // namespace hui::testkit
