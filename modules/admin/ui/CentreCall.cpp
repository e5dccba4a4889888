// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/ui/CentreCall.h"

#include "app/core/Async.h"
#include "app/core/OperationId.h"
#include "app/core/SignedContent.h"
#include "ui/MessageBar.h"
#include "ui/RemoteWait.h"

#include <QCoreApplication>
#include <QLocale>
#include <QWidget>

namespace hui::admin {

using namespace Qt::StringLiterals;

void askCentre(const Services& services, const UplinkRequest& request, MessageBar* message,
    QWidget* context, const WithBody& then)
{
    whenDone(
        services.uplink.ask(request), context, [message, then](const Result<UplinkAnswer>& answer) {
            if (!answer)
                return message->say(answer.error());
            if (!answer->isProblem())
                return then(answer->body);
            const QString field = answer->field();
            message->say(Mood::Bad, answer->text(QLocale().language() == QLocale::Chinese),
                field.isEmpty()
                    ? QString()
                    : QCoreApplication::translate("hui::admin::CentreCall", "At: %1").arg(field));
        });
}

void actAtCentre(const Services& services, const QString& path, const QJsonObject& body,
    MessageBar* message, QWidget* context, const WithBody& then)
{
    askCentre(services, {"POST", path, body, newOperationId(services.clock, services.random)},
        message, context, then);
}

void signAtCentre(const Services& services, ApprovalRequest request, const CentreOrder& order,
    MessageBar* message, QWidget* context, const WithBody& then)
{
    request.operation = newOperationId(services.clock, services.random);
    request.maker = services.shift;
    request.content = signedContent(request.kind, order.subject, order.body);
    const QJsonObject bound{
        {u"fingerprint"_s, fingerprintOf(request)}, {u"shown"_s, hashOfShown(request)}};
    authoriseAnywhere(request, services.uplink, services.clock, context,
        [=, &services](const std::optional<Approval>& approval) {
            if (!approval)
                return;
            QJsonObject signature = bound;
            signature.insert(u"id"_s, approval->id);
            QJsonObject body = order.body;
            body.insert(u"approval"_s, signature);
            askCentre(
                services, {"POST", order.path, body, request.operation}, message, context, then);
        });
}

} // namespace hui::admin
