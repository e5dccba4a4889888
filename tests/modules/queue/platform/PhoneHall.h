// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PhoneHtml.h"
#include "app/server/PhoneStartPages.h"
#include "modules/queue/platform/QueueLinkRepository.h"
#include "modules/queue/platform/QueuePhone.h"
#include "modules/queue/platform/QueueStart.h"
#include "tests/modules/queue/platform/Hall.h"

#include <QRegularExpression>

namespace hui::testkit {

/// A hall with a listener for telephones.
class PhoneHall : public Hall {
public:
    explicit PhoneHall(const QString& database)
        : Hall(database)
    {
        platform.context().phoneUrl = u"https://m.example"_s;
        addQueuePhoneRoutes(m_phones);
        addPhoneStartRoutes(m_phones, {queueStart()});
    }

    /// The path of a new link.
    QString link(const QString& kind)
    {
        Request request = platform.request("POST", u"/v1/queue/links"_s, {{u"kind"_s, kind}});
        const Response made = makeQueueLink()(platform.context(), request);
        return text(made, u"url"_s).remove(u"https://m.example"_s);
    }

    Response get(const QString& path, const QString& language = u"zh"_s)
    {
        return ask("GET", path, {}, language);
    }

    Response draw(const QString& path, const QString& key, const QString& choice,
        const QString& language = u"zh"_s)
    {
        return ask("POST", path, {{u"key"_s, key}, {u"choice"_s, choice}}, language);
    }

    Response post(const QString& path, const QJsonObject& form)
    {
        return ask("POST", path, form, u"zh"_s);
    }

    QByteArray address; ///< of the telephone

    /// The page with the days that have free times, and with those of a day.
    Response days(const QString& path) { return draw(path, keyOf(get(path)), u"booked"_s); }
    Response times(const QString& path, const QString& day = u"2026-03-18"_s)
    {
        return draw(path, keyOf(get(path)), u"booked@"_s + day);
    }

    /// The key that the page for drawing brings along.
    static QString keyOf(const Response& page)
    {
        static const QRegularExpression key(u"name=\"key\" value=\"([^\"]+)\""_s);
        return key.match(QString::fromUtf8(page.text)).captured(1);
    }

private:
    Response ask(const QByteArray& method, const QString& path, const QJsonObject& form,
        const QString& language)
    {
        Request request;
        request.method = method;
        request.path = path;
        request.body = form;
        if (!language.isEmpty()) // nothing chosen, of a telephone that speaks Chinese
            request.query.addQueryItem(u"lang"_s, language);
        request.address = address;
        return m_phones.route(platform.context(), request);
    }

    Router m_phones;
};

inline bool says(const Response& page, const QString& words)
{
    return QString::fromUtf8(page.text).contains(words);
}

} // namespace hui::testkit
