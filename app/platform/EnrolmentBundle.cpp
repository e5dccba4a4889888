// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/EnrolmentBundle.h"

#include "app/platform/WorkOffline.h"
#include "app/server/Devices.h"
#include "app/store/Database.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace hui::platform {

using namespace hui::server;
using namespace Qt::StringLiterals;

namespace {

Result<QString> registeredCode(const Options& options, Context& context)
{
    return context.database.transaction([&]() -> Result<QString> {
        const auto added
            = Devices(context.database).add(options.newCodeDevice, options.newCodeBranch);
        if (!added)
            return std::unexpected(added.error());
        return newEnrolmentCode(context, options.newCodeDevice);
    });
}

/// Where a platform that is running takes enrolments; empty when there is no port file.
QString enrolUrl(const QString& portFile)
{
    QFile file(portFile);
    if (portFile.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(u"enrol_url"_s).toString();
}

} // namespace

Result<QJsonObject> newBundle(Context& context, const PkiFolder& pki, const Options& options)
{
    const Result<QString> code = registeredCode(options, context);
    if (!code)
        return std::unexpected(code.error());
    QJsonArray pins;
    for (const QByteArray& pin : pki.pins)
        pins.append(QString::fromLatin1(pin));
    return QJsonObject{{u"code"_s, *code}, {u"device"_s, options.newCodeDevice},
        {u"branch"_s, options.newCodeBranch},
        {u"ca_pem"_s, QString::fromLatin1(pki.authority.certificatePem())},
        {u"server_pins"_s, pins}};
}

Result<QJsonObject> offlineBundle(const Options& options, const Clock& clock)
{
    QJsonObject made;
    const auto done
        = workOffline(options, clock, [&](Context& context, const PkiFolder& pki) -> Result<Done> {
              const auto bundle = newBundle(context, pki, options);
              if (!bundle)
                  return std::unexpected(bundle.error());
              made = *bundle;
              return Done{};
          });
    if (!done)
        return std::unexpected(done.error());
    if (const QString url = enrolUrl(options.portFile); !url.isEmpty())
        made.insert(u"enrol_url"_s, url);
    return made;
}

} // namespace hui::platform
