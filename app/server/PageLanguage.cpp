// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PageLanguage.h"

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

/// The gate fills it in for a telephone that speaks English.
bool isChosen(const Request& request)
{
    return request.query.hasQueryItem(u"lang"_s);
}

} // namespace

PhoneLink linkFor(const PhoneLink& link, bool asked)
{
    return asked ? PhoneLink{link.url + u"?lang=en"_s, link.until} : link;
}

PhoneLanguage pageLanguageOf(const Request& request, bool asked)
{
    return asked && !isChosen(request) ? PhoneLanguage::English : phoneLanguageOf(request);
}

Response redirectTo(const QString& path, const Request& request)
{
    Response page = phoneRedirect(path, phoneLanguageOf(request));
    if (!isChosen(request))
        page.headers.insert("Location", path.toUtf8());
    return page;
}

} // namespace hui::server
