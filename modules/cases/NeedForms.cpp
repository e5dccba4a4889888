// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/NeedForms.h"

#include "app/catalogue/ParameterWire.h"
#include "app/catalogue/SecretField.h"
#include "app/core/Assert.h"
#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"

#include <QFile>

namespace hui::cases {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFields = 12;

/// The file is part of the program: what cannot be read of it is a fault of the build.
NeedForms readForms()
{
    QFile file(u":/catalogue/need_forms.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    HUI_ASSERT(isOpen);
    auto forms = needFormsFromJson(file.readAll());
    HUI_ASSERT(forms);
    return *std::move(forms);
}

} // namespace

Result<NeedForms> needFormsFromJson(const QByteArray& json)
{
    const auto kinds = parseStrict(json);
    if (!kinds)
        return std::unexpected(kinds.error());
    JsonReader reader(*kinds);
    NeedForms forms;
    for (const QString& kind : kinds->keys())
        forms.insert(
            kind, reader.list(QLatin1StringView(kind.toLatin1()), mostFields, parameterFromJson));
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return forms;
}

const NeedForms& needForms()
{
    static const NeedForms forms = readForms();
    return forms;
}

Result<Done> checkNeedForms(const NeedForms& forms)
{
    for (auto form = forms.cbegin(); form != forms.cend(); ++form)
        if (const auto open = checkNoSecret(form.value(), form.key()); !open)
            return open;
    return Done{};
}

} // namespace hui::cases
