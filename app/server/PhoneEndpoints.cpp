// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PhoneEndpoints.h"

#include "app/server/PhoneHtml.h"
#include "app/server/PhonePages.h"
#include "app/server/PhoneToken.h"

namespace hui::server {

namespace {

using namespace Qt::StringLiterals;

Response showPage(Context& context, const Request& request)
{
    const QString token = request.parameters.value(u"token"_s);
    if (token.size() != phoneTokenLength)
        return phonePageGone();
    const auto content = PhonePages(context).look(token);
    if (!content)
        return toResponse(content.error());
    if (!*content)
        return phonePageGone();
    return phoneResponse(200, **content, phoneLanguageOf(request));
}

} // namespace

void addPhoneRoutes(Router& router)
{
    router.add("GET", u"/m/{token}"_s, Access::Anyone, showPage);
    router.add("GET", phoneScriptPath(), Access::Anyone,
        [](Context&, const Request&) { return phoneScript(); });
}

Response phonePageGone()
{
    return toResponse({404, u"page_gone"_s, u"链接无效或已过期，请到网点柜台办理。"_s,
        u"This link is not valid or has expired. Please ask at the branch."_s});
}

PlatformJob phoneSweep()
{
    return {u"phone.sweep"_s, [](Context& context) { return PhonePages(context).sweep(); }};
}

} // namespace hui::server
